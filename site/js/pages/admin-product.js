import { h, announce } from "../dom.js";
import { t, percent } from "../i18n.js";
import { products } from "../api.js";
import { field, form } from "../forms.js";
import { go } from "../router.js";
import { CATEGORIES } from "./product-list.js";

const RATES = [2100, 1000, 400];

/// The form of a product: a new one, or the one named in the address.
export default async function page({ params, signal }) {
  const known = params.productId ? await products.get(params.productId, signal) : null;
  const product = known?.data;
  const title = product ? t("admin.edit") : t("admin.new");

  async function save(values) {
    const id = product?.id ?? values.id.trim();
    const body = {
      id,
      name: { en: values["name.en"].trim(), es: values["name.es"].trim() },
      description: { en: values["description.en"].trim(), es: values["description.es"].trim() },
      category: values.category,
      price: { amount: Math.round(Number(values["price.amount"]) * 100), currency: "EUR" },
      taxRate: Number(values.taxRate),
      stock: Number(values.stock),
      image: values.image.trim() || `/images/products/${id}.svg`,
    };
    if (product) await products.update(id, body, known.etag); else await products.create(body);
    announce(t("admin.saved"));
    go("/admin");
  }

  const of = (name, label, value, more) => field({ name, test: `product-${name.replace(".", "-")}`, label, value: String(value ?? ""), required: true, ...more });
  return {
    title,
    content: h("div", { class: "narrow panel" }, h("a", { href: "#/admin" }, `← ${t("admin.products")}`), h("h1", {}, title),
      form({
        content: h("div", { class: "fields" },
          product ? null : of("id", t("admin.id"), "", { pattern: "[a-z0-9]+(-[a-z0-9]+)*", maxlength: 64, hint: t("admin.idHint") }),
          of("name.en", `${t("admin.name")} (English)`, product?.name.en, { lang: "en" }),
          of("name.es", `${t("admin.name")} (español)`, product?.name.es, { lang: "es" }),
          of("description.en", `${t("admin.description")} (English)`, product?.description.en, { lang: "en", rows: 3 }),
          of("description.es", `${t("admin.description")} (español)`, product?.description.es, { lang: "es", rows: 3 }),
          of("category", t("admin.category"), product?.category ?? CATEGORIES[0], { options: [...new Set([...CATEGORIES, product?.category].filter(Boolean))].map((it) => [it, t(`category.${it}`)]) }),
          of("price.amount", t("admin.priceEuro"), product ? (product.price.amount / 100).toFixed(2) : "", { type: "number", min: 0.01, step: 0.01, wide: false }),
          of("taxRate", t("admin.taxRate"), product?.taxRate ?? 2100, { wide: false, options: RATES.map((rate) => [String(rate), percent(rate)]) }),
          of("stock", t("admin.stock"), product?.stock, { type: "number", min: 0, step: 1, wide: false }),
          of("image", t("admin.image"), product?.image, { required: false, wide: false })),
        submit: t("admin.save"), test: "product-save", onSubmit: save,
      })),
  };
}
