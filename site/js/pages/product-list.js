import { h } from "../dom.js";
import { t } from "../i18n.js";
import { products } from "../api.js";
import { link } from "../router.js";
import { productCard, paged, empty } from "../components.js";

export const CATEGORIES = ["kitchen", "pantry", "home", "desk", "tech", "outdoors"];
const PAGE = 12;
const HERO = ["marea-vase", "andes-mug", "sierra-backpack"];

export default async function page({ query, signal }) {
  const category = CATEGORIES.includes(query.category) ? query.category : undefined;
  const list = h("ul", { class: "grid", "data-test": "product-list" });
  const { first, footer } = await paged(list, (cursor) => products.list({ category, cursor, limit: PAGE, signal }), productCard);
  return {
    title: category ? t(`category.${category}`) : t("list.title"),
    content: h("div", {},
      category ? h("h1", {}, t(`category.${category}`)) : hero(),
      filter(category),
      first.items.length ? [list, footer] : empty(t("list.empty"), "/images/products/luna-bowl.svg")),
  };
}

const hero = () => h("section", { class: "hero" },
  h("div", {}, h("h1", {}, t("list.hero")), h("p", {}, t("list.lead"))),
  h("div", { class: "hero-pictures" }, HERO.map((id) => h("img", { src: `/images/products/${id}.svg`, alt: "", width: 200, height: 200 }))));

const filter = (chosen) => h("nav", { class: "chips", "aria-label": t("list.categories") },
  [undefined, ...CATEGORIES].map((category) => h("a", {
    href: link("/", category ? { category } : {}), "data-test": `category-${category ?? "all"}`, "aria-current": category === chosen ? "true" : null,
  }, category ? t(`category.${category}`) : t("list.all"))));
