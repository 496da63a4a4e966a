import { h } from "../dom.js";
import { t } from "../i18n.js";
import { empty } from "../components.js";

export default async function page() {
  return {
    title: t("notFound.title"),
    content: h("div", {}, h("h1", { class: "center" }, t("notFound.title")), empty(t("notFound.lead"), "/images/products/refugio-tent.svg", h("a", { class: "button", href: "#/" }, t("notFound.home")))),
  };
}
