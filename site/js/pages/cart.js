import { h } from "../dom.js";
import { t, localized, money } from "../i18n.js";
import * as cart from "../cart.js";
import { empty, picture } from "../components.js";
import { pricedCart } from "../priced-cart.js";

export default async function page({ signal }) {
  const content = h("div", {});
  const priced = await pricedCart(signal);
  draw(content, priced.lines);
  if (priced.gone) content.prepend(h("p", { class: "notice", role: "status" }, t("cart.gone")));
  return { title: t("cart.title"), content };
}

function draw(content, lines) {
  if (!lines.length) {
    content.replaceChildren(h("h1", {}, t("cart.title")), empty(t("cart.empty"), "/images/products/paseo-bicycle.svg", h("a", { class: "button", href: "#/" }, t("cart.browse"))));
    return;
  }
  const total = h("dd", { class: "number", "data-test": "cart-total" });
  const update = () => { total.textContent = money({ amount: lines.reduce((sum, { product, quantity }) => sum + product.price.amount * quantity, 0), currency: "EUR" }); };
  update();

  const row = (line) => {
    const name = localized(line.product.name);
    const sum = h("span", { class: "price" });
    const show = () => { sum.textContent = money({ ...line.product.price, amount: line.product.price.amount * line.quantity }); };
    show();
    const quantity = h("input", { class: "quantity", type: "number", min: 1, max: cart.MAX_QUANTITY, value: String(line.quantity), "aria-label": t("cart.quantityOf", { name }), "data-test": "cart-quantity", onchange: ({ target }) => {
      cart.setQuantity(line.product.id, Number(target.value));
      line.quantity = cart.lines().find((it) => it.productId === line.product.id).quantity;
      target.value = line.quantity;
      show();
      update();
    } });
    const remove = () => {
      cart.remove(line.product.id);
      draw(content, lines.filter((it) => it !== line));
      content.querySelector("h1").setAttribute("tabindex", "-1");
      content.querySelector("h1").focus();
    };
    return h("li", { "data-test": "cart-line", "data-product": line.product.id },
      picture(line.product, 72),
      h("div", {}, h("a", { href: `#/products/${line.product.id}` }, name),
        h("div", { class: "row" }, quantity, h("button", { type: "button", class: "link-button danger", "data-test": "cart-remove", "aria-label": t("cart.removeNamed", { name }), onclick: remove }, t("cart.remove")))),
      sum);
  };
  content.replaceChildren(h("h1", {}, t("cart.title")),
    h("div", { class: "split" },
      h("ul", { class: "lines panel" }, lines.map(row)),
      h("aside", { class: "panel stack sticky", "aria-label": t("cart.summary") },
        h("dl", { class: "sums" }, h("div", { class: "total" }, h("dt", {}, t("order.total")), total)),
        h("p", { class: "small muted" }, t("cart.vatIncluded")),
        h("a", { class: "button wide", href: "#/checkout", "data-test": "cart-checkout" }, t("cart.checkout")),
        h("a", { class: "button quiet wide", href: "#/" }, t("cart.browse")))));
}
