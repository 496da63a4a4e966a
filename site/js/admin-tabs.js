import { h } from "./dom.js";
import { t } from "./i18n.js";
import { path } from "./router.js";

export const adminTabs = () => h("nav", { class: "chips", "aria-label": t("nav.admin") },
  [["/admin", "admin.products", "admin-tab-products"], ["/admin/users", "admin.users", "admin-tab-users"]].map(([to, key, test]) =>
    h("a", { href: `#${to}`, "data-test": test, "aria-current": path() === to ? "true" : null }, t(key))));
