import { h, announce } from "../dom.js";
import { t, date } from "../i18n.js";
import { users } from "../api.js";
import { adminTabs } from "../admin-tabs.js";
import { confirmed, explain, paged } from "../components.js";

export default async function page({ signal }) {
  const rows = h("tbody", {});
  const { footer } = await paged(rows, (cursor) => users.list({ cursor, limit: 25, signal }), row);
  return {
    title: t("admin.users"),
    content: h("div", {}, h("h1", {}, t("admin.users")), adminTabs(),
      h("div", { class: "panel scroll" }, h("table", {}, h("thead", {}, h("tr", {},
        h("th", { scope: "col" }, t("field.name")), h("th", { scope: "col" }, t("field.email")), h("th", { scope: "col" }, t("admin.since")), h("td", {}))), rows)), footer),
  };
}

function row(profile) {
  const element = h("tr", { "data-test": "admin-user-row", "data-user": profile.id },
    h("td", {}, profile.name), h("td", {}, profile.email), h("td", {}, date(profile.createdAt)),
    h("td", {}, h("button", { type: "button", class: "link-button danger", "data-test": "admin-delete-user", "aria-label": t("admin.deleteNamed", { name: profile.email }), onclick: remove }, t("admin.delete"))));
  async function remove() {
    if (!await confirmed(t("admin.deleteQuestion", { name: profile.email }), t("admin.delete"))) return;
    try {
      await users.remove(profile.id);
      element.remove();
      announce(t("admin.deleted"));
    } catch (error) { announce(explain(error)); }
  }
  return element;
}
