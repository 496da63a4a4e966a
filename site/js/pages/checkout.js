import { h, announce } from "../dom.js";
import { t, language, localized, money } from "../i18n.js";
import { me, orders } from "../api.js";
import * as cart from "../cart.js";
import { pricedCart } from "../priced-cart.js";
import { addressFields, form, readAddress } from "../forms.js";
import { go } from "../router.js";

export default async function page({ signal }) {
  const [{ lines }, profile] = await Promise.all([pricedCart(signal), me.get(signal)]);
  if (!lines.length) return go("/cart");
  const total = lines.reduce((sum, { product, quantity }) => sum + product.price.amount * quantity, 0);
  const address = profile.data.address ?? { name: profile.data.name };

  async function place(values) {
    const shippingAddress = readAddress(values, "shippingAddress");
    const body = { lines: lines.map(({ product, quantity }) => ({ productId: product.id, quantity })), shippingAddress, locale: language() };
    let order;
    try {
      order = await orders.place(body, cart.idempotencyKey());
    } catch (error) {
      throw withNames(error, lines);
    }
    cart.clear();
    announce(t("checkout.placed"));
    if (values.remember) await me.update({ name: profile.data.name, locale: profile.data.locale, address: shippingAddress }, profile.etag).catch(() => {});
    go(`/orders/${order.id}`);
  }

  return {
    title: t("checkout.title"),
    content: h("div", {}, h("h1", {}, t("checkout.title")),
      h("div", { class: "split" },
        h("div", { class: "panel" }, form({
          content: [
            h("fieldset", {}, h("legend", {}, t("checkout.address")), addressFields("shippingAddress", address)),
            h("label", { class: "check" }, h("input", { type: "checkbox", name: "remember", id: "remember", "data-test": "remember-address" }), t("checkout.remember")),
          ],
          submit: t("checkout.place", { total: money({ amount: total, currency: "EUR" }) }), test: "place-order", onSubmit: place,
        })),
        h("aside", { class: "panel sticky", "aria-label": t("cart.summary") },
          h("h2", {}, t("cart.summary")),
          h("dl", { class: "sums" },
            lines.map(({ product, quantity }) => h("div", {}, h("dt", {}, `${quantity} × ${localized(product.name)}`), h("dd", { class: "number" }, money({ ...product.price, amount: product.price.amount * quantity })))),
            h("div", { class: "total" }, h("dt", {}, t("order.total")), h("dd", { class: "number", "data-test": "checkout-total" }, money({ amount: total, currency: "EUR" })))),
          h("p", { class: "small muted" }, t("cart.vatIncluded"))))),
  };
}

/// `lines[1].quantity` says little to a shopper: put the product's name there.
function withNames(error, lines) {
  error.errors = (error.errors ?? []).map(({ field, message }) => {
    const line = lines[Number(/^lines\[(\d+)\]/.exec(field)?.[1])];
    return { field: line ? localized(line.product.name) : field, message };
  });
  return error;
}
