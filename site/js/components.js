import { h, announce } from "./dom.js";
import { t, has, localized, money, percent } from "./i18n.js";
import * as cart from "./cart.js";

/// What went wrong, in the reader's words: by Cognito's code or the problem's slug, else what the server said.
export function explain(error) {
  const key = `error.${error.code ?? error.slug}`;
  if (has(key)) return t(key);
  return error.message || t("error.internal");
}

export const errorNotice = (error) => h("p", { class: "notice error", role: "alert", "data-test": "error" }, explain(error));

export function picture(product, size = 400) {
  return h("img", { src: product.image, alt: "", width: size, height: size, loading: size > 100 ? "lazy" : "eager" });
}

/// Adds a product to the cart and says so.
export function addToCart(product, quantity = 1) {
  announce(cart.add(product.id, quantity) ? t("cart.added", { name: localized(product.name) }) : t("cart.full"));
}

export function stockNote(product) {
  if (product.stock === 0) return h("span", { class: "badge cancelled", "data-test": "out-of-stock" }, t("product.outOfStock"));
  if (product.stock <= 10) return h("span", { class: "badge", "data-test": "low-stock" }, t("product.lowStock", { count: product.stock }));
  return null;
}

export function productCard(product) {
  const name = localized(product.name);
  return h("li", { class: "card", "data-test": "product-card", "data-product": product.id },
    picture(product),
    h("div", { class: "card-body" },
      h("span", { class: "small muted" }, t(`category.${product.category}`)),
      h("h2", {}, h("a", { href: `#/products/${product.id}`, "data-test": "product-link" }, name)),
      stockNote(product),
      h("div", { class: "row between" },
        h("span", { class: "price", "data-test": "product-price" }, money(product.price)),
        h("button", { type: "button", class: "button compact", "data-test": "add-to-cart", disabled: product.stock === 0, "aria-label": t("product.addNamed", { name }), onclick: () => addToCart(product) }, t("product.addShort")))));
}

/// Net, VAT by rate and total of an order.
export function orderSums(order) {
  return h("dl", { class: "sums", "data-test": "order-sums" },
    h("div", {}, h("dt", {}, t("order.net")), h("dd", { class: "number", "data-test": "order-net" }, money(order.net))),
    order.taxes.map((tax) => h("div", { "data-test": "order-tax" }, h("dt", {}, t("order.tax", { rate: percent(tax.rate), net: money(tax.net) })), h("dd", { class: "number" }, money(tax.tax)))),
    h("div", { class: "total" }, h("dt", {}, t("order.total")), h("dd", { class: "number", "data-test": "order-total" }, money(order.total))));
}

export const statusBadge = (status) =>
  h("span", { class: `badge ${status.toLowerCase()}`, "data-test": "order-status", "data-status": status }, t(`status.${status}`));

export function empty(message, image, action) {
  return h("div", { class: "empty", "data-test": "empty" }, h("img", { src: image, alt: "", width: 160, height: 160 }), h("p", {}, message), action);
}

/// Asks first. True when the visitor says yes.
export function confirmed(question, yes) {
  return new Promise((answer) => {
    const dialog = h("dialog", { "aria-labelledby": "question", "data-test": "confirm-dialog" },
      h("p", { id: "question" }, question),
      h("form", { method: "dialog", class: "row" },
        h("button", { class: "button danger", value: "yes", "data-test": "confirm-yes" }, yes),
        h("button", { class: "button quiet", value: "no", autofocus: true, "data-test": "confirm-no" }, t("dialog.no"))));
    dialog.addEventListener("close", () => { dialog.remove(); answer(dialog.returnValue === "yes"); });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/// A list that grows a page at a time. `load(cursor)` gives { items, nextCursor }; `draw(item)` an element.
export async function paged(list, load, draw) {
  const button = h("button", { type: "button", class: "button quiet", "data-test": "load-more", onclick: () => more(true) }, t("list.more"));
  const trouble = h("div", {});
  let cursor;
  async function more(moveFocus) {
    button.disabled = true;
    trouble.replaceChildren();
    try {
      const page = await load(cursor);
      const drawn = page.items.map(draw);
      list.append(...drawn);
      cursor = page.nextCursor;
      button.hidden = !cursor;
      if (moveFocus) drawn[0]?.querySelector("a, button")?.focus();
      return page;
    } catch (error) {
      if (!moveFocus) throw error;
      trouble.replaceChildren(errorNotice(error));
    } finally { button.disabled = false; }
  }
  const first = await more(false);
  return { first, footer: h("div", { class: "center stack" }, h("div", {}), trouble, button) };
}
