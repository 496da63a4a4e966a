#!/usr/bin/env python3
"""Draws a picture for every product in catalogue/products.json.

    scripts/draw_catalogue.py            writes site/images/products/<id>.svg
    scripts/draw_catalogue.py --check    exits 1 if a picture is missing or out of date

A picture is a 400 by 400 scene: a backdrop in the colour of the category, a shadow on the floor
(y = 322) and the product. An outline is SVG path data (`box`, `oval`, `poly`, or by hand); a brush
(`fill`, `stroke`, `lit`) turns an outline into markup. Standard library only, same bytes every run.
"""
import itertools
import json
import math
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PICTURES = ROOT / "site" / "images" / "products"

INK, PAPER, CREAM, STEEL, SILVER = "#263238", "#fffdf7", "#f6ead7", "#8fa1ab", "#cfd8dc"
RED, ORANGE, YELLOW, GREEN, TEAL, BLUE, NAVY = "#d9573f", "#ef8e4b", "#f4c04e", "#4f8a5b", "#2f8583", "#4a7fb5", "#2b4162"
WOOD, BARK, CLAY, PINK, PLUM, LEAF = "#c98f5a", "#7d5234", "#c96f4a", "#e9a3a0", "#6f4a6e", "#6fae68"

BACKDROPS = {  # category: wall, disc
    "kitchen": ("#f9e3cf", "#fdf1e4"), "pantry": ("#f6e7b8", "#fbf3d8"), "home": ("#dde8dd", "#eef4ee"),
    "desk": ("#dbe6f2", "#edf3f9"), "tech": ("#e6def0", "#f3eef8"), "outdoors": ("#cfe9e6", "#e6f5f3"),
}

DRAWINGS = {}
clip_ids = itertools.count(1)


# Outlines ----------------------------------------------------------------------------------------

def box(x, y, w, h, r=0):
    r = min(r, w / 2, h / 2)
    return (f"M{x + r:g} {y:g}h{w - 2 * r:g}q{r:g} 0 {r:g} {r:g}v{h - 2 * r:g}q0 {r:g} {-r:g} {r:g}"
            f"h{2 * r - w:g}q{-r:g} 0 {-r:g} {-r:g}v{2 * r - h:g}q0 {-r:g} {r:g} {-r:g}z")


def oval(cx, cy, rx, ry=None):
    ry = rx if ry is None else ry
    return f"M{cx - rx:g} {cy:g}a{rx:g} {ry:g} 0 1 0 {2 * rx:g} 0a{rx:g} {ry:g} 0 1 0 {-2 * rx:g} 0z"


def poly(*points):
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points) + "z"


def line(*points):
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points)


def around(cx, cy, radius, degrees):
    """The point at an angle, clockwise from noon."""
    a = math.radians(degrees)
    return round(cx + radius * math.sin(a), 1), round(cy - radius * math.cos(a), 1)


# Brushes -----------------------------------------------------------------------------------------

def fill(d, colour, opacity=1):
    faded = f' opacity="{opacity:g}"' if opacity != 1 else ""
    return f'<path d="{d}" fill="{colour}"{faded}/>'


def stroke(d, colour, width, opacity=1):
    faded = f' opacity="{opacity:g}"' if opacity != 1 else ""
    return (f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
            f'stroke-linecap="round" stroke-linejoin="round"{faded}/>')


def inside(d, *parts):
    """Parts, cut to an outline."""
    name = f"c{next(clip_ids)}"
    return f'<clipPath id="{name}"><path d="{d}"/></clipPath><g clip-path="url(#{name})">{"".join(parts)}</g>'


def lit(d, colour, shade_from=None, glow=None, *parts):
    """A solid lit from the left: parts on its surface, shade right of `shade_from`, a glow from x to x + w."""
    over = list(parts)
    if shade_from is not None:
        over.append(fill(box(shade_from, 0, 400, 400), "#1b1030", .13))
    if glow is not None:
        over.append(fill(box(glow[0], 0, glow[1], 400), "#fff", .28))
    return fill(d, colour) + inside(d, *over)


def turned(degrees, cx, cy, *parts):
    return f'<g transform="rotate({degrees:g} {cx:g} {cy:g})">{"".join(parts)}</g>'


def shadow(width, cx=200, y=322):
    return fill(oval(cx, y, width / 2, 11), "#1b1030", .14)


def leaf(x, y, degrees, length, width, colour):
    d = f"M{x} {y}q{-width:g} {-length / 2:g} 0 {-length:g}q{width:g} {length / 2:g} 0 {length:g}z"
    return turned(degrees, x, y, fill(d, colour), stroke(line((x, y), (x, y - length * .8)), "#fff", 1.5, .4))


def steam(x, y):
    return stroke(f"M{x} {y}q-12 -14 0 -28t0 -28", "#fff", 6, .75)


def draws(product_id):
    def register(drawing):
        DRAWINGS[product_id] = drawing
        return drawing
    return register


# Kitchen -----------------------------------------------------------------------------------------

@draws("andes-mug")
def mug():
    body = "M110 160h150v120q0 42 -42 42h-66q-42 0 -42 -42z"
    peaks = fill(poly((100, 290), (145, 225), (175, 262), (215, 205), (275, 290)), "#fff", .9)
    return (shadow(210), steam(160, 140), steam(205, 134), stroke("M258 190h18q34 0 34 34t-34 34h-20", TEAL, 20),
            lit(body, TEAL, 226, (122, 12), peaks, fill(box(100, 286, 180, 50), NAVY)),
            fill(oval(185, 160, 75, 13), "#1f5f5e"), fill(oval(185, 163, 64, 9), "#5b3a26"))


@draws("tramontana-kettle")
def kettle():
    return (shadow(230), stroke("M130 190q0 -96 72 -96t72 96", INK, 14),
            lit("M262 226q38 -6 56 -62l22 8q-12 84 -70 104z", "#b9432e"),
            lit("M105 300q-6 -136 97 -136t97 136q0 22 -24 22h-146q-24 0 -24 -22z", RED, 246, (128, 14)),
            fill(box(150, 156, 104, 16, 8), "#a93b28"), fill(oval(202, 148, 14), WOOD), fill(box(108, 300, 188, 12), "#a93b28"))


@draws("brisa-moka-pot")
def moka():
    return (shadow(160), stroke("M236 138h52q10 0 8 14l-14 62", INK, 16),
            lit("M142 118h108l-14 96h-80z", SILVER, 206, (166, 10)), fill(poly((142, 118), (122, 128), (148, 154)), STEEL),
            fill(box(148, 212, 96, 18, 5), STEEL), lit("M154 230h84l22 92h-128z", SILVER, 208, (158, 12)),
            fill(poly((138, 118), (166, 96), (228, 96), (254, 118)), STEEL), fill(box(188, 76, 18, 22, 6), INK),
            fill(oval(160, 266, 6), YELLOW))


@draws("olmo-cutting-board")
def board():
    grain = [stroke(f"M60 {y}q70 -12 140 0t140 0", BARK, 3, .35) for y in (150, 178, 206, 234, 262)]
    tomato = (fill(oval(160, 236, 34, 31), RED), fill(poly((160, 214), (148, 204), (158, 206), (162, 194), (166, 206), (176, 206)), GREEN))
    return turned(-14, 200, 200, fill(box(102, 146, 216, 156, 30), BARK, .5),
                  lit(box(96, 132, 216, 160, 30), WOOD, None, None, *grain), lit(box(190, 54, 34, 90, 16), WOOD),
                  fill(oval(207, 76, 8), BARK), *tomato, fill(oval(232, 250, 26, 24), RED), fill(oval(232, 250, 19, 17), "#f0836d"),
                  *[fill(oval(*around(232, 250, 10, a), 3), CREAM) for a in range(0, 360, 72)])


@draws("faro-pepper-mill")
def mill():
    return (shadow(120), lit("M158 322l14 -104q-24 -22 -6 -54h68q18 32 -6 54l14 104z", BARK, 212, (176, 9)),
            fill(box(160, 150, 80, 16, 6), SILVER), lit("M162 150q-6 -56 38 -60q44 4 38 60z", BARK, 212, (178, 9)),
            fill(oval(200, 80, 14), STEEL), *[fill(oval(x, y, 5), INK) for x, y in ((270, 318), (286, 312), (262, 306), (124, 318), (138, 312))])


@draws("luna-bowl")
def bowl():
    spots = [fill(oval(x, y, 3), BLUE, .6) for x, y in ((130, 240), (160, 276), (190, 246), (228, 280), (262, 238), (205, 300), (150, 300))]
    return (shadow(180), fill(box(160, 306, 80, 16, 5), "#d9cbb4"), lit("M80 202h240q-8 110 -120 110t-120 -110z", PAPER, 250, (104, 14), *spots),
            fill(oval(200, 202, 120, 26), BLUE), fill(oval(200, 206, 106, 19), NAVY),
            fill(oval(160, 186, 30), ORANGE), fill(oval(214, 180, 32), RED), fill(oval(250, 194, 22), YELLOW),
            stroke(line((214, 150), (220, 138)), BARK, 5), leaf(219, 142, 60, 30, 14, GREEN))


@draws("teide-skillet")
def skillet():
    return turned(-24, 200, 210, fill(oval(178, 232, 118, 104), "#1b1030", .14), fill(box(280, 190, 110, 30, 15), INK), fill(oval(370, 205, 7), BACKDROPS["kitchen"][0]),
                  fill(oval(176, 206, 118), "#37474f"), fill(oval(176, 206, 98), "#455a64"),
                  fill("M116 196q-4 -46 40 -50q30 -16 54 10q38 12 26 52q4 44 -40 46q-40 20 -62 -12q-24 -10 -18 -46z", PAPER),
                  fill(oval(174, 200, 30), YELLOW), fill(oval(165, 190, 9, 7), "#fff", .6))


# Pantry ------------------------------------------------------------------------------------------

def jar(colour, lid, *label):
    return (shadow(170), lit(box(122, 140, 156, 182, 30), "#ffffff"), lit(box(130, 160, 140, 154, 24), colour, 226, (142, 10)),
            fill(box(124, 106, 152, 40, 9), lid), *[stroke(line((x, 114), (x, 138)), "#000", 2, .15) for x in range(140, 272, 16)],
            fill(box(130, 196, 140, 84), PAPER), *label)


@draws("alba-coffee")
def coffee():
    beans = [turned(a, x, y, fill(oval(x, y, 13, 9), BARK), stroke(f"M{x - 10} {y}q10 -6 20 0", "#4a2d1b", 2.5)) for x, y, a in ((92, 314, 20), (304, 312, -30), (322, 320, 40), (74, 320, -10))]
    return (shadow(190), lit("M128 118h144l8 204h-160z", "#3d2a20", 226, (140, 10)), fill(box(124, 86, 152, 36, 5), "#2c1d15"), stroke(line((134, 98), (266, 98)), ORANGE, 5),
            fill(box(144, 160, 112, 116, 8), CREAM), fill("M160 240a40 40 0 0 1 80 0z", ORANGE), stroke(line((156, 240), (244, 240)), BARK, 4),
            *[stroke(line(around(200, 240, 48, a), around(200, 240, 60, a)), ORANGE, 5) for a in (-60, -30, 0, 30, 60)], stroke(line((172, 258), (228, 258)), BARK, 4), *beans)


@draws("picual-olive-oil")
def oil():
    return (shadow(130), lit("M150 322q-10 0 -10 -12v-120q0 -26 30 -36v-50h60v50q30 10 30 36v120q0 12 -10 12z", "#5d7a2f", 216, (152, 10)),
            fill(box(166, 78, 68, 30, 5), INK), fill(box(140, 208, 120, 78), CREAM), leaf(200, 276, -40, 44, 20, GREEN), leaf(200, 276, 40, 44, 20, GREEN), leaf(200, 276, 0, 52, 20, LEAF),
            fill(oval(288, 308, 14, 13), "#5d7a2f"), fill(oval(312, 312, 11, 10), "#7f9c46"))


@draws("rosemary-honey")
def honey():
    bee = (fill(oval(194, 222, 13, 17), "#fff", .95), fill(oval(212, 222, 13, 17), SILVER), fill(oval(200, 242, 28, 18), YELLOW),
           stroke(line((192, 227), (192, 257)), INK, 7), stroke(line((210, 228), (210, 256)), INK, 7), fill(oval(172, 240, 3), INK))
    return (*jar("#e8a02e", BARK, *bee), turned(24, 300, 200, fill(box(296, 90, 10, 160, 5), WOOD), *[fill(box(284, y, 34, 9, 4), WOOD) for y in (250, 262, 274, 286)]))


@draws("sencha-tea")
def tea():
    return (shadow(160), lit(box(126, 130, 148, 192, 10), GREEN, 226, (140, 12)), fill(box(120, 100, 160, 42, 10), "#3a6845"), fill(oval(200, 98, 22, 9), YELLOW),
            fill(oval(200, 232, 52), CREAM), leaf(200, 272, -34, 56, 26, GREEN), leaf(200, 272, 34, 56, 26, GREEN), leaf(200, 272, 0, 70, 26, LEAF))


@draws("cacao-70-chocolate")
def chocolate():
    squares = [fill(box(132 + 47 * c, 74 + 40 * r, 42, 36, 4), "#6b412b") + stroke(line((138 + 47 * c, 80 + 40 * r), (168 + 47 * c, 80 + 40 * r)), "#8d5b3f", 3) for r in range(3) for c in range(3)]
    return turned(10, 200, 200, fill(box(134, 78, 148, 256, 6), "#1b1030", .14), fill(box(126, 66, 148, 140, 6), "#4e2e1e"), *squares,
                  fill("M120 182l20 -12l20 12l20 -12l20 12l20 -12l20 12l20 -12l20 12v30h-160z", SILVER), lit(box(120, 196, 160, 134, 5), PLUM, 240, None, fill(box(100, 216, 200, 8), YELLOW), fill(box(100, 300, 200, 8), YELLOW)),
                  fill(oval(200, 262, 26, 17), ORANGE), stroke("M176 262q24 -14 48 0", BARK, 3), stroke("M178 268q22 10 44 0", BARK, 3))


@draws("strawberry-jam")
def jam():
    berry = (fill("M200 274q-36 -26 -30 -50q30 -18 60 0q6 24 -30 50z", RED), fill(poly((176, 222), (188, 208), (200, 218), (212, 208), (224, 222), (200, 230)), GREEN),
             *[fill(oval(x, y, 2.2, 3), YELLOW) for x, y in ((188, 238), (202, 240), (215, 238), (194, 252), (208, 252))])
    return jar("#c2372e", "#f6cfc8", *berry, *[fill(box(x, 106, 19, 40), RED, .75) for x in (130, 168, 206, 244)])


@draws("manchego-cheese")
def cheese():
    return (shadow(240), fill(poly((80, 222), (270, 160), (330, 222)), "#f7dc8b"), lit(poly((80, 222), (330, 222), (330, 318), (80, 318)), "#f2cd68", None, None,
            *[fill(oval(x, y, r), "#d9ab3e") for x, y, r in ((120, 262, 12), (176, 288, 9), (214, 246, 8), (262, 292, 12), (150, 244, 5), (292, 252, 6))]),
            fill("M270 160q52 8 60 62v96h-8v-94q-10 -42 -58 -56z", "#6b4a2f"), fill(box(322, 222, 10, 96), "#8a6238"), fill(box(80, 310, 252, 12, 3), WOOD))


# Home --------------------------------------------------------------------------------------------

@draws("duna-lamp")
def lamp():
    return (shadow(150), fill(poly((128, 190), (272, 190), (322, 320), (78, 320)), "#fff3b8", .6), stroke(line((200, 190), (200, 306)), WOOD, 12),
            lit("M144 322q0 -20 56 -20t56 20z", BARK, 214), lit(poly((156, 84), (244, 84), (284, 194), (116, 194)), YELLOW, 226, (150, 12)), fill(oval(200, 194, 84, 8), "#fff6d0"),
            stroke(line((244, 196), (244, 232)), INK, 2), fill(oval(244, 236, 5), INK))


@draws("encina-chair")
def chair():
    return (shadow(180), stroke(line((134, 80), (128, 318)), WOOD, 14), stroke(line((252, 250), (266, 318)), WOOD, 14), stroke(line((166, 240), (160, 306)), BARK, 12), stroke(line((276, 236), (290, 306)), BARK, 12),
            stroke(line((172, 76), (170, 220)), BARK, 11), stroke(line((135, 96), (172, 92)), WOOD, 22), stroke(line((135, 140), (171, 136)), WOOD, 14), stroke(line((133, 178), (171, 174)), WOOD, 14),
            lit("M124 232l44 -22h116q14 0 8 14l-14 28q-4 8 -16 8h-132q-12 0 -6 -28z", TEAL, 236), fill(box(126, 256, 146, 12, 6), BARK), stroke(line((132, 294), (258, 294)), WOOD, 8))


@draws("cala-cushion")
def cushion():
    outline = "M98 112q102 24 204 0q20 -2 16 18q-22 92 0 176q4 18 -16 16q-102 -22 -204 0q-20 2 -16 -16q22 -84 0 -176q-4 -20 16 -18z"
    waves = [stroke(f"M60 {y}q23 -22 46 0t46 0t46 0t46 0t46 0t46 0t46 0", c, 11) for y, c in ((142, PAPER), (182, NAVY), (222, PAPER), (262, NAVY), (302, PAPER))]
    return (shadow(220), lit(outline, BLUE, 262, None, *waves))


@draws("brasa-candle")
def candle():
    return (shadow(140), fill(oval(200, 118, 52), "#fff1b0", .7), fill("M200 72q30 40 16 62q-16 18 -32 0q-14 -22 16 -62z", ORANGE), fill("M200 98q14 22 7 34q-7 9 -14 0q-7 -12 7 -34z", YELLOW), stroke(line((200, 140), (200, 172)), INK, 4),
            lit(box(132, 166, 136, 156, 14), CLAY, 222, (146, 10)), fill(oval(200, 172, 68, 13), CREAM), fill(box(152, 218, 96, 62, 4), PAPER), leaf(200, 272, -28, 40, 18, GREEN), leaf(200, 272, 28, 40, 18, GREEN))


@draws("marea-vase")
def vase():
    stems = [stroke(d, GREEN, 5) for d in ("M198 190q-8 -60 -54 -92", "M200 190q0 -70 4 -112", "M204 190q8 -50 54 -76")]
    flowers = [fill(oval(*around(x, y, 15, a), 11), c) for x, y, c in ((142, 94, PINK), (204, 70, RED), (260, 110, YELLOW)) for a in range(0, 360, 60)]
    hearts = [fill(oval(x, y, 9), c) for x, y, c in ((142, 94, YELLOW), (204, 70, YELLOW), (260, 110, ORANGE))]
    return (shadow(130), *stems, leaf(194, 170, -50, 46, 18, LEAF), leaf(206, 176, 46, 46, 18, LEAF), *flowers, *hearts,
            lit("M172 180h56q-4 26 22 54q26 36 -4 88h-92q-30 -52 -4 -88q26 -28 22 -54z", TEAL, 216, (150, 12), stroke("M110 262q23 -18 45 0t45 0t45 0t45 0", PAPER, 7), stroke("M110 284q23 -18 45 0t45 0t45 0t45 0", NAVY, 7)))


@draws("hora-wall-clock")
def clock():
    ticks = [stroke(line(around(200, 200, 92, a), around(200, 200, 104 if a % 90 else 78, a)), INK, 8 if a % 90 == 0 else 5) for a in range(0, 360, 30)]
    return (fill(oval(208, 212, 132), "#1b1030", .13), fill(oval(200, 200, 132), WOOD), fill(oval(200, 200, 116), PAPER), *ticks,
            stroke(line((200, 200), around(200, 200, 52, 305)), INK, 10), stroke(line((200, 200), around(200, 200, 78, 50)), INK, 7), stroke(line(around(200, 200, 22, 20), around(200, 200, 84, 200)), RED, 3.5), fill(oval(200, 200, 9), RED))


@draws("nido-blanket")
def blanket():
    def fold(y, h, colour):
        stripes = [fill(box(x, y, 10, h), PAPER, .85) for x in (124, 148)]
        return lit(box(84, y, 232, h, h / 2), colour, 264, None, *stripes)
    fringe = [stroke(line((x, 300), (x, 318)), CREAM, 5) for x in range(104, 304, 14)]
    return (shadow(250), *fringe, fold(252, 54, PLUM), fold(202, 54, PINK), fold(152, 54, PLUM), fold(104, 52, PINK))


# Desk --------------------------------------------------------------------------------------------

@draws("lienzo-notebook")
def notebook():
    return turned(-8, 200, 200, fill(box(116, 84, 190, 250, 10), "#1b1030", .14), fill(box(112, 80, 186, 244, 8), PAPER), lit(box(106, 74, 186, 244, 10), NAVY, None, None, fill(box(106, 70, 30, 260), "#000", .2)),
                  fill(box(166, 116, 96, 62, 4), CREAM), stroke(line((180, 138), (248, 138)), NAVY, 4), stroke(line((180, 156), (226, 156)), NAVY, 4), fill(box(266, 74, 10, 244), RED), fill(poly((196, 316), (212, 316), (212, 350), (204, 342), (196, 350)), YELLOW))


@draws("trazo-pencils")
def pencils():
    def pencil(x, colour, top):
        return (fill(poly((x, top + 40), (x + 15, top), (x + 30, top + 40)), "#ecc99a") + fill(poly((x + 10, top + 14), (x + 15, top), (x + 20, top + 14)), colour)
                + lit(box(x, top + 40, 30, 240), colour, x + 20, (x + 5, 5)))
    cup = inside(box(0, 0, 400, 250), *[pencil(x, c, t) for x, c, t in ((118, RED, 96), (146, ORANGE, 72), (174, YELLOW, 104), (202, GREEN, 66), (230, BLUE, 88), (254, PLUM, 110))])
    return (shadow(190), cup, lit("M108 212h184l-12 100q-2 10 -12 10h-136q-10 0 -12 -10z", CREAM, 240, (122, 12)), fill(box(104, 204, 192, 18, 8), WOOD), stroke("M150 268q25 -24 50 0t50 0", CLAY, 6))


@draws("pluma-fountain-pen")
def pen():
    return (stroke("M70 300q40 -40 70 -10t70 -6t60 0", NAVY, 6), turned(42, 200, 200, fill(box(192, 36, 44, 250, 18), "#1b1030", .1), lit(box(178, 30, 44, 150, 18), TEAL, 204, (184, 6)), fill(box(176, 146, 48, 14, 3), YELLOW), lit(box(180, 160, 40, 84, 6), INK, 204, (186, 5)),
            fill(box(224, 44, 8, 88, 4), YELLOW), fill(box(184, 242, 32, 12, 3), YELLOW), fill("M186 254h28q2 30 -14 62q-16 -32 -14 -62z", SILVER), stroke(line((200, 278), (200, 310)), INK, 2), fill(oval(200, 276, 4), INK)))


def book(cover, spine, *art):
    return turned(6, 200, 200, fill(box(112, 72, 196, 262, 6), "#1b1030", .14), fill(box(116, 74, 184, 252, 5), PAPER), *[stroke(line((298, y), (298, y + 2)), SILVER, 2) for y in range(90, 320, 8)],
                  lit(box(104, 66, 184, 254, 6), cover, None, None, *art, fill(box(104, 60, 20, 270), spine)))


@draws("atlas-of-clouds")
def clouds():
    def cloud(x, y, s):
        return fill(f"M{x} {y}q{-24 * s:g} 0 {-22 * s:g} {-20 * s:g}q{2 * s:g} {-18 * s:g} {22 * s:g} {-16 * s:g}q{12 * s:g} {-26 * s:g} {38 * s:g} {-12 * s:g}q{32 * s:g} {-4 * s:g} {30 * s:g} {26 * s:g}q0 {22 * s:g} {-22 * s:g} {22 * s:g}z", PAPER)
    return book(BLUE, NAVY, fill(oval(236, 130, 34), YELLOW), cloud(168, 186, 1.15), cloud(200, 256, .9), stroke(line((146, 96), (196, 96)), PAPER, 7), stroke(line((146, 114), (178, 114)), PAPER, 5), stroke(line((150, 292), (260, 292)), PAPER, 4, .7))


@draws("tapas-cookbook")
def cookbook():
    return book(ORANGE, "#b85a22", fill(oval(206, 222, 62), PAPER), fill(oval(206, 222, 46), CREAM), fill(oval(190, 212, 15, 13), GREEN), fill(oval(190, 212, 5), RED), fill(oval(222, 214, 15, 13), GREEN), fill(oval(222, 214, 5), RED), fill(oval(206, 240, 16, 13), YELLOW),
                stroke(line((168, 188), (246, 256)), BARK, 3.5), stroke(line((148, 100), (264, 100)), PAPER, 8), stroke(line((168, 122), (244, 122)), PAPER, 5))


@draws("tijera-scissors")
def scissors():
    def half(s):
        return turned(22 * s, 200, 190, fill(poly((190, 196), (200, 60), (212, 196)), SILVER if s > 0 else STEEL), fill(box(192, 186, 18, 66, 8), CLAY), stroke(oval(201 + 14 * s, 278, 24, 32), CLAY, 17))
    return (fill(oval(206, 316, 78, 8), "#1b1030", .12), half(-1), half(1), fill(oval(201, 192, 8), INK))


@draws("orden-desk-tray")
def tray():
    return (shadow(250), fill(box(118, 126, 64, 90, 3), PAPER), stroke(line((130, 146), (168, 146)), BLUE, 4), stroke(line((130, 162), (160, 162)), STEEL, 4), turned(7, 240, 180, fill(box(226, 88, 16, 120), YELLOW), fill(poly((226, 88), (234, 68), (242, 88)), CREAM)), turned(-5, 280, 180, fill(box(264, 104, 16, 110), RED), fill(poly((264, 104), (272, 84), (280, 104)), CREAM)),
            lit(box(78, 262, 244, 60, 8), WOOD, 274), lit(box(92, 196, 112, 70, 6), WOOD, None, (98, 8)), lit(box(210, 184, 98, 82, 6), BARK, 282), fill(box(164, 284, 72, 12, 6), BARK))


# Tech --------------------------------------------------------------------------------------------

@draws("coral-headphones")
def headphones():
    return (shadow(190), stroke("M106 236v-30q0 -104 94 -104t94 104v30", INK, 20), stroke("M128 168q16 -60 72 -60", "#fff", 5, .35), stroke("M150 118q50 -28 100 0", "#ff9b86", 22),
            lit(box(84, 212, 54, 106, 26), "#f0705a", 122, (92, 8)), lit(box(262, 212, 54, 106, 26), "#f0705a", 292, (270, 8)), fill(box(130, 222, 22, 86, 11), INK), fill(box(248, 222, 22, 86, 11), INK))


@draws("onda-speaker")
def speaker():
    return (shadow(170), lit(box(122, 84, 156, 238, 34), NAVY, 232, (134, 8)), fill(oval(200, 246, 56), INK), fill(oval(200, 246, 42), "#46586a"), fill(oval(200, 246, 17), INK), fill(oval(200, 142, 34), INK), fill(oval(200, 142, 22), "#46586a"), fill(oval(194, 136, 7), "#fff", .35),
            stroke(oval(200, 246, 56), ORANGE, 4), fill(oval(200, 194, 4), LEAF), *[stroke(f"M{x} {160}q{s * 18} 40 0 80", TEAL, 6, .55) for x, s in ((306, 1), (94, -1))])


@draws("tecla-keyboard")
def keyboard():
    keys = []
    for row in range(4):
        for col in range(9):
            colour = ORANGE if (row, col) == (1, 8) else TEAL if (row, col) == (0, 0) else PAPER
            x, y = 62 + 31 * col, 164 + 30 * row
            if row == 3 and 2 <= col <= 6:
                continue
            keys.append(fill(box(x, y + 3, 27, 25, 5), "#b7bfc6") + fill(box(x, y, 27, 24, 5), colour))
    keys.append(fill(box(124, 257, 151, 25, 5), "#b7bfc6") + fill(box(124, 254, 151, 24, 5), PAPER))
    return turned(-8, 200, 210, fill(box(48, 158, 308, 150, 16), "#1b1030", .14), lit(box(44, 146, 312, 150, 16), "#5b6b7b"), *keys)


@draws("guijarro-mouse")
def mouse():
    return (stroke("M200 96q0 -40 40 -44t60 -40", INK, 7), fill(oval(206, 222, 88, 122), "#1b1030", .14), lit("M200 92q84 0 84 106v30q0 94 -84 94t-84 -94v-30q0 -106 84 -106z", PAPER, 232), stroke(line((200, 94), (200, 186)), SILVER, 4), stroke("M117 196q83 20 166 0", SILVER, 4), fill(box(189, 128, 22, 46, 11), TEAL), stroke(line((200, 140), (200, 160)), PAPER, 3))


@draws("instante-camera")
def camera():
    return (shadow(240), fill(box(150, 112, 100, 50, 12), INK), lit(box(84, 140, 232, 170, 24), CREAM, 274), fill(box(84, 206, 232, 14), RED), fill(box(84, 220, 232, 9), ORANGE), fill(box(84, 229, 232, 8), YELLOW),
            fill(oval(200, 222, 68), INK), fill(oval(200, 222, 54), STEEL), fill(oval(200, 222, 42), NAVY), fill(oval(200, 222, 22), "#101a2b"), fill(oval(184, 206, 11), "#fff", .65), fill(box(106, 158, 42, 28, 6), "#dbeef7"), fill(oval(280, 172, 13), RED), fill(box(92, 306, 40, 14, 4), INK), fill(box(268, 306, 40, 14, 4), INK))


@draws("pulso-watch")
def watch():
    return (lit("M160 130l8 -84h64l8 84z", GREEN, 214), lit("M160 270l8 84h64l8 -84z", GREEN, 214), *[fill(oval(200, y, 5), "#2e5a39") for y in (308, 324, 340)], fill(box(284, 184, 14, 34, 6), STEEL),
            fill(box(112, 112, 176, 176, 46), SILVER), fill(box(122, 122, 156, 156, 38), INK), stroke(oval(200, 200, 56), "#3c4a52", 10), stroke(f"M200 144A56 56 0 1 1 {around(200, 200, 56, 250)[0]} {around(200, 200, 56, 250)[1]}", LEAF, 10),
            stroke(line((164, 202), (184, 202), (192, 178), (206, 226), (214, 202), (236, 202)), RED, 6))


@draws("chispa-power-bank")
def power_bank():
    return (shadow(150), stroke("M200 100q0 -50 56 -40t46 60v50", INK, 7), fill(box(290, 166, 24, 34, 5), STEEL), fill(box(295, 198, 14, 12), SILVER), lit(box(126, 96, 148, 226, 26), YELLOW, 228, (138, 8)), fill(box(184, 90, 32, 12, 3), INK),
            fill(poly((212, 146), (166, 224), (196, 224), (186, 282), (236, 196), (204, 196)), INK), *[fill(oval(x, 300, 5), PAPER if x < 215 else "#c99a2e") for x in (176, 192, 208, 224)])


# Outdoors ----------------------------------------------------------------------------------------

@draws("sierra-backpack")
def backpack():
    return (shadow(190), stroke("M172 100q0 -36 28 -36t28 36", BARK, 12), stroke("M116 170q-34 60 -10 120", BARK, 16), stroke("M284 170q34 60 10 120", BARK, 16), lit("M112 300v-120q0 -92 88 -92t88 92v120q0 22 -22 22h-132q-22 0 -22 -22z", "#3f7d6e", 238, (126, 10)),
            fill("M112 192v-12q0 -92 88 -92t88 92v12q-88 26 -176 0z", "#2c5f54"), lit(box(134, 232, 132, 76, 18), "#4f9584", 238), stroke(line((146, 254), (254, 254)), YELLOW, 5), fill(box(160, 176, 16, 48, 5), BARK), fill(box(224, 176, 16, 48, 5), BARK), fill(box(158, 204, 20, 14, 3), YELLOW), fill(box(222, 204, 20, 14, 3), YELLOW),
            fill(poly((184, 152), (200, 122), (216, 152)), PAPER))


@draws("rio-bottle")
def bottle():
    return (shadow(120), stroke("M182 84q0 -24 18 -24t18 24", INK, 8), fill(box(168, 82, 64, 34, 8), INK), fill(box(172, 116, 56, 12), SILVER), lit("M172 128h56q24 16 24 50v124q0 20 -20 20h-64q-20 0 -20 -20v-124q0 -34 24 -50z", BLUE, 214, (160, 10), stroke("M120 250q20 -18 40 0t40 0t40 0t40 0", PAPER, 8), stroke("M120 272q20 -18 40 0t40 0t40 0t40 0", NAVY, 8)))


@draws("refugio-tent")
def tent():
    return (shadow(300), fill(oval(306, 104, 24), YELLOW), fill(poly((40, 318), (70, 200), (100, 318)), GREEN), fill(poly((64, 318), (86, 230), (112, 318)), "#3c6e48"), fill(box(66, 312, 8, 10), BARK), lit(poly((200, 124), (344, 318), (56 + 24, 318)), ORANGE, 232), fill(poly((200, 124), (246, 318), (158, 318)), INK), fill("M200 124q-6 120 -54 194h26q24 -60 28 -194z", CREAM), fill("M200 124q10 120 58 194h-22q-32 -70 -36 -194z", CREAM),
            stroke(line((200, 124), (200, 108)), BARK, 6), fill(poly((200, 94), (230, 102), (200, 112)), RED), stroke(line((344, 318), (362, 322)), BARK, 4))


@draws("terra-plant-pot")
def pot():
    return (shadow(180), lit("M118 172h164l-20 140q-2 10 -12 10h-100q-10 0 -12 -10z", CLAY, 232, (138, 12), stroke("M90 246l22 -22l22 22l22 -22l22 22l22 -22l22 22l22 -22l22 22l22 -22l22 22", CREAM, 8)), lit(box(104, 140, 192, 44, 9), "#d9805a", 240, (124, 12)), fill(oval(200, 142, 84, 10), BARK), leaf(196, 140, -16, 54, 22, LEAF), leaf(204, 140, 20, 60, 22, GREEN))


@draws("monstera-plant")
def monstera():
    def big(x, y, a, s, c):
        notches = [fill(poly((x + k * 44 * s, y - 26 * s - i * 22 * s), (x + k * 44 * s, y - 36 * s - i * 22 * s), (x + k * 14 * s, y - 26 * s - i * 22 * s)), BACKDROPS["outdoors"][1]) for i in range(3) for k in (-1, 1)]
        d = f"M{x} {y}c{-62 * s:g} {-2 * s:g} {-58 * s:g} {-84 * s:g} 0 {-112 * s:g}c{58 * s:g} {28 * s:g} {62 * s:g} {110 * s:g} 0 {112 * s:g}z"
        return turned(a, x, y, fill(d, c), inside(d, *notches), stroke(line((x, y), (x, y - 96 * s)), "#fff", 2.5, .45))
    return (shadow(140), *[stroke(d, GREEN, 6) for d in ("M200 262q-10 -50 -50 -80", "M200 262q0 -60 4 -96", "M200 262q10 -40 52 -66")], big(152, 186, -46, .85, GREEN), big(252, 198, 50, .85, "#3f7a4e"), big(204, 172, 4, .95, LEAF), lit("M146 246h108l-12 66q-2 10 -12 10h-60q-10 0 -12 -10z", PAPER, 216, (158, 9)), fill(box(140, 236, 120, 20, 7), CREAM))


@draws("lluvia-watering-can")
def can():
    drops = [fill(f"M{x} {y}q8 12 0 16q-8 -4 0 -16z", BLUE) for x, y in ((58, 190), (74, 206), (52, 224), (72, 240))]
    return (shadow(200), *drops, stroke("M152 288l-64 -114", TEAL, 20), turned(-28, 84, 164, fill(box(58, 152, 52, 20, 8), "#1f5f5e")), stroke("M262 172q76 6 60 70q-10 44 -46 48", TEAL, 14), stroke("M166 178q40 -64 92 0", "#1f5f5e", 12), lit("M144 178h124l12 132q0 12 -12 12h-124q-12 0 -12 -12z", TEAL, 232, (156, 10)), fill(oval(206, 178, 62, 11), "#1f5f5e"), leaf(206, 284, -30, 48, 22, LEAF), leaf(206, 284, 30, 48, 22, LEAF))


@draws("chubasco-umbrella")
def umbrella():
    dome = "M66 202a134 128 0 0 1 268 0q-22 -22 -45 0q-22 -22 -45 0q-22 -22 -44 0q-22 -22 -44 0q-22 -22 -45 0q-23 -22 -45 0z"
    return (stroke("M200 190v114q0 26 -24 26t-24 -24", BARK, 11), stroke(line((200, 62), (200, 80)), INK, 7), lit(dome, RED, 262, None, fill("M200 74q-62 50 -45 140h90q17 -90 -45 -140z", YELLOW), fill("M200 74q-30 60 -22 140h44q8 -80 -22 -140z", RED)), stroke(line((200, 200), (200, 190)), BARK, 11))


@draws("paseo-bicycle")
def bicycle():
    wheels = [stroke(oval(x, 258, 58), INK, 9) + stroke(oval(x, 258, 49), CREAM, 4) + "".join(stroke(line((x, 258), around(x, 258, 48, a)), STEEL, 1.5) for a in range(0, 360, 36)) + fill(oval(x, 258, 7), INK) for x in (112, 288)]
    return (shadow(320), *wheels, stroke(line((112, 258), (152, 176), (196, 258), (112, 258)), TEAL, 10), stroke(line((196, 258), (262, 168), (152, 176)), TEAL, 10), stroke(line((288, 258), (254, 138)), TEAL, 10), stroke(line((152, 176), (144, 148)), STEEL, 8), fill("M116 142q28 -14 58 0q0 10 -16 10h-28q-14 0 -14 -10z", BARK), stroke("M254 138q6 -14 -12 -18h-22", INK, 8),
            stroke(oval(196, 258, 17), INK, 5), stroke(line((196, 258), (208, 284)), INK, 6), fill(box(198, 282, 24, 7, 3), INK), lit(box(262, 120, 62, 46, 6), WOOD, None, None, *[stroke(line((262, y), (324, y)), BARK, 3, .6) for y in (132, 144, 156)]), leaf(280, 122, -24, 34, 14, LEAF), leaf(304, 122, 22, 36, 14, GREEN), fill(oval(292, 108, 10), PINK))


# Output ------------------------------------------------------------------------------------------

def picture(product):
    global clip_ids
    clip_ids = itertools.count(1)
    wall, disc = BACKDROPS[product["category"]]
    parts = DRAWINGS[product["id"]]()
    scene = parts if isinstance(parts, str) else "\n".join(parts)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">\n'
            f'<title>{product["name"]["en"]}</title>\n<path d="M0 0h400v400h-400z" fill="{wall}"/>\n{fill(oval(200, 200, 168), disc)}\n{scene}\n</svg>\n')


def main():
    check = "--check" in sys.argv[1:]
    stale = []
    PICTURES.mkdir(parents=True, exist_ok=True)
    for product in json.loads((ROOT / "catalogue" / "products.json").read_text("utf-8")):
        file, text = PICTURES / f"{product['id']}.svg", picture(product)
        if not file.exists() or file.read_text("utf-8") != text:
            stale.append(file.name)
            if not check:
                file.write_text(text, "utf-8")
    print(f"{len(stale)} picture(s) {'out of date' if check else 'written'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
