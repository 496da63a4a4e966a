import { h, announce } from "../dom.js";
import { t, localized, money } from "../i18n.js";
import { products } from "../api.js";
import { adminTabs } from "../admin-tabs.js";
import { confirmed, explain, paged, picture } from "../components.js";

export default async function page({ signal }) {
  const rows = h("tbody", {});
  const { footer } = await paged(rows, (cursor) => products.list({ cursor, limit: 25, signal }), row);
  return {
    title: t("admin.products"),
    content: h("div", {}, h("div", { class: "row between" }, h("h1", {}, t("admin.products")), h("a", { class: "button compact", href: "#/admin/products/new", "data-test": "admin-new-product" }, t("admin.new"))),
      adminTabs(),
      h("div", { class: "panel scroll" }, h("table", {}, h("thead", {}, h("tr", {},
        h("td", {}), h("th", { scope: "col" }, t("admin.name")), h("th", { scope: "col" }, t("admin.category")), h("th", { scope: "col", class: "number" }, t("admin.price")), h("th", { scope: "col", class: "number" }, t("admin.stock")), h("td", {}))), rows)), footer),
  };
}

function row(product) {
  const name = localized(product.name);
  const element = h("tr", { "data-test": "admin-product-row", "data-product": product.id },
    h("td", {}, picture(product, 44)),
    h("td", {}, h("a", { href: `#/admin/products/${product.id}`, "data-test": "admin-edit-product" }, name)),
    h("td", {}, t(`category.${product.category}`)),
    h("td", { class: "number" }, money(product.price)),
    h("td", { class: "number" }, String(product.stock)),
    h("td", {}, h("button", { type: "button", class: "link-button danger", "data-test": "admin-delete-product", "aria-label": t("admin.deleteNamed", { name }), onclick: remove }, t("admin.delete"))));
  async function remove() {
    if (!await confirmed(t("admin.deleteQuestion", { name }), t("admin.delete"))) return;
    try {
      await products.remove(product.id);
      element.remove();
      announce(t("admin.deleted"));
    } catch (error) { announce(explain(error)); }
  }
  return element;
}
