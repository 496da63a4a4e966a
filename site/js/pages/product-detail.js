import { h } from "../dom.js";
import { t, localized, money, percent } from "../i18n.js";
import { products } from "../api.js";
import { link } from "../router.js";
import { addToCart, picture, stockNote } from "../components.js";
import { MAX_QUANTITY } from "../cart.js";

export default async function page({ params, signal }) {
  const { data: product } = await products.get(params.productId, signal);
  const name = localized(product.name);
  const quantity = h("input", { id: "quantity", class: "quantity", type: "number", min: 1, max: MAX_QUANTITY, value: "1", inputmode: "numeric", "data-test": "quantity" });
  return {
    title: name,
    content: h("article", { class: "detail", "data-test": "product-detail" },
      picture(product, 600),
      h("div", { class: "stack" },
        h("a", { href: link("/", { category: product.category }) }, `← ${t(`category.${product.category}`)}`),
        h("h1", {}, name),
        h("p", {}, localized(product.description)),
        h("div", {}, h("p", { class: "price", "data-test": "product-price" }, money(product.price)), h("p", { class: "small muted" }, t("product.vat", { rate: percent(product.taxRate) }))),
        stockNote(product) ?? h("p", { class: "muted" }, t("product.inStock")),
        h("div", { class: "row" },
          h("label", { for: "quantity" }, t("product.quantity")), quantity,
          h("button", { type: "button", class: "button", "data-test": "add-to-cart", disabled: product.stock === 0, onclick: () => addToCart(product, Math.max(1, Math.trunc(Number(quantity.value)) || 1)) }, t("product.add")),
          h("a", { class: "button quiet", href: "#/cart", "data-test": "go-to-cart" }, t("nav.cart"))))),
  };
}
