import { h } from "./dom.js";
import { t, language, LANGUAGES, switchLanguage } from "./i18n.js";
import { user, signOut, authEvents } from "./auth.js";
import { count, cartEvents } from "./cart.js";
import { path, show, go, routerEvents } from "./router.js";
import { lasting } from "./storage.js";

const NAMES = { en: "English", es: "Español" };

/// The header and footer, drawn again whenever what they show changes.
export function startShell() {
  applyTheme();
  for (const [events, name] of [[authEvents, "change"], [cartEvents, "change"], [routerEvents, "shown"]]) events.addEventListener(name, draw);
  draw();
}

function draw() {
  const focused = document.activeElement?.closest("#header") && document.activeElement.dataset.test;
  document.getElementById("skip-link").textContent = t("nav.skip");
  document.getElementById("header").replaceChildren(header());
  document.getElementById("footer").replaceChildren(h("div", { class: "bar" }, h("span", {}, t("footer.claim")), h("span", {}, t("footer.vat"))));
  if (focused) document.querySelector(`#header [data-test="${focused}"]`)?.focus();
}

function header() {
  const who = user();
  const item = (to, test, ...content) => h("a", { href: `#${to}`, "data-test": test, "aria-current": path() === to ? "page" : null }, content);
  return h("div", { class: "bar" },
    h("a", { class: "brand", href: "#/", "data-test": "home" }, h("img", { src: "/images/logo.svg", alt: "", width: 34, height: 34 }), "Nimbo"),
    h("nav", { "aria-label": t("nav.main") },
      item("/", "nav-products", t("nav.products")),
      who ? item("/orders", "nav-orders", t("nav.orders")) : null,
      who?.isAdmin ? item("/admin", "nav-admin", t("nav.admin")) : null,
      who ? item("/account", "nav-account", t("nav.account")) : item("/signin", "nav-signin", t("nav.signIn"))),
    h("div", { class: "switches" },
      item("/cart", "nav-cart", t("nav.cart"), h("span", { class: "count", "data-test": "cart-count", "aria-label": t("nav.cartCount", { count: count() }) }, String(count()))),
      LANGUAGES.map((code) => h("button", { type: "button", lang: code, "data-test": `language-${code}`, "aria-pressed": String(code === language()), "aria-label": NAMES[code], onclick: () => chooseLanguage(code) }, code.toUpperCase())),
      h("button", { type: "button", "data-test": "theme", "aria-label": t("nav.theme"), title: t("nav.theme"), onclick: switchTheme }, "◐")));
}

async function chooseLanguage(code) {
  await switchLanguage(code);
  draw();
  await show({ focus: false });
}

function applyTheme() {
  const theme = lasting.read("theme");
  if (theme) document.documentElement.dataset.theme = theme;
}

function switchTheme() {
  const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  lasting.write("theme", dark ? "light" : "dark");
  applyTheme();
}

export function leave() {
  signOut();
  go("/");
}
