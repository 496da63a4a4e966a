import { h } from "../dom.js";
import { t, money, date } from "../i18n.js";
import { orders } from "../api.js";
import { empty, paged, statusBadge } from "../components.js";

export default async function page({ signal }) {
  const rows = h("tbody", { "data-test": "order-list" });
  const { first, footer } = await paged(rows, (cursor) => orders.list({ cursor, limit: 20, signal }), row);
  return {
    title: t("orders.title"),
    content: h("div", {}, h("h1", {}, t("orders.title")),
      first.items.length
        ? [h("div", { class: "panel scroll" }, h("table", {},
          h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("orders.order")), h("th", { scope: "col" }, t("orders.date")), h("th", { scope: "col" }, t("orders.status")), h("th", { scope: "col", class: "number" }, t("order.total")))), rows)), footer]
        : empty(t("orders.empty"), "/images/products/orden-desk-tray.svg", h("a", { class: "button", href: "#/" }, t("cart.browse")))),
  };
}

const row = (order) => h("tr", { "data-test": "order-row", "data-order": order.id },
  h("td", {}, h("a", { href: `#/orders/${order.id}`, "data-test": "order-link" }, order.invoiceNumber ?? `…${order.id.slice(-8)}`)),
  h("td", {}, date(order.createdAt)),
  h("td", {}, statusBadge(order.status)),
  h("td", { class: "number" }, money(order.total)));
