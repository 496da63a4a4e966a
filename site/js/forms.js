import { h } from "./dom.js";
import { t, country } from "./i18n.js";
import { explain } from "./components.js";

const COUNTRIES = ["ES", "PT", "FR", "IT", "DE", "IE", "NL", "BE", "AT"];

/// A labelled control with its hint and its error. Options make it a select, `rows` a textarea.
export function field({ name, label, test = name, hint, value = "", options, rows, wide = true, type = "text", ...attributes }) {
  const id = `field-${name.replaceAll(".", "-")}`;
  const common = { id, name, "data-test": test, "aria-describedby": `${id}-hint ${id}-error`, ...attributes };
  const control = options ? h("select", common, options.map(([key, text]) => h("option", { value: key, selected: key === value }, text)))
    : rows ? h("textarea", { ...common, rows, value }) : h("input", { ...common, type, value });
  return h("div", { class: wide ? "field full" : "field" },
    h("label", { for: id }, label, attributes.required ? null : h("span", { class: "muted" }, ` ${t("form.optional")}`)),
    control,
    h("p", { class: "hint", id: `${id}-hint` }, hint ?? ""),
    h("p", { class: "field-error", id: `${id}-error`, "data-test": `${test}-error` }));
}

/// The fields of an Address, named under `prefix` as the API names them.
export function addressFields(prefix, address = {}) {
  const of = (name, more) => field({ name: `${prefix}.${name}`, test: `address-${name}`, label: t(`address.${name}`), value: address?.[name] ?? "", required: true, maxlength: 200, ...more });
  return h("div", { class: "fields" },
    of("name", { autocomplete: "name" }),
    of("line1", { autocomplete: "address-line1" }),
    of("line2", { autocomplete: "address-line2", required: false }),
    of("postalCode", { autocomplete: "postal-code", wide: false, maxlength: 16 }),
    of("city", { autocomplete: "address-level2", wide: false }),
    of("country", { autocomplete: "country", value: address?.country ?? "ES", options: COUNTRIES.map((code) => [code, country(code)]) }));
}

export function readAddress(values, prefix) {
  const of = (name) => values[`${prefix}.${name}`].trim();
  const address = { name: of("name"), line1: of("line1"), city: of("city"), postalCode: of("postalCode"), country: of("country") };
  return of("line2") ? { ...address, line2: of("line2") } : address;
}

/// A form that checks itself, sends once at a time, and shows what the server refused beside the field it refused.
/// `fieldOf(error)` may say which field an error without fields belongs to.
export function form({ content, submit, test, onSubmit, fieldOf = () => null, after }) {
  const alert = h("div", { class: "notice error", role: "alert", "data-test": "form-error" });
  const button = h("button", { class: "button wide", "data-test": test }, submit);
  const element = h("form", { novalidate: true, class: "form" }, alert, content, button, after);

  const mark = (control, message) => {
    if (message) control.setAttribute("aria-invalid", "true"); else control.removeAttribute("aria-invalid");
    const slot = element.querySelector(`#${control.id}-error`);
    if (slot) slot.textContent = message;
  };
  const controls = () => [...element.querySelectorAll("input, select, textarea")];

  function fault({ validity, type, value, minLength }) {
    if (validity.valueMissing) return t("form.required");
    if (validity.typeMismatch && type === "email") return t("form.email");
    if (validity.tooShort || value.length < minLength) return t("form.tooShort", { count: minLength });
    return validity.valid ? "" : t("form.invalid");
  }

  function showErrors(error) {
    const loose = [];
    const own = fieldOf(error);
    const faults = error.errors?.length ? error.errors : own ? [{ field: own, message: explain(error) }] : [];
    for (const { field: name, message } of faults) {
      const control = controls().find((it) => it.name === name);
      if (control) mark(control, message); else loose.push(`${name}: ${message}`);
    }
    const inPlace = faults.length > 0 && loose.length === 0;
    alert.textContent = inPlace ? "" : [explain(error), ...loose].join(" · ");
    focusFirst();
  }

  const focusFirst = () => element.querySelector("[aria-invalid]")?.focus();

  element.addEventListener("input", ({ target }) => { if (target.hasAttribute("aria-invalid")) mark(target, fault(target)); });
  element.addEventListener("submit", async (event) => {
    event.preventDefault();
    alert.textContent = "";
    for (const control of controls()) mark(control, fault(control));
    if (element.querySelector("[aria-invalid]")) return focusFirst();
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    try {
      await onSubmit(Object.fromEntries(new FormData(element)));
    } catch (error) {
      showErrors(error);
    } finally {
      button.disabled = false;
      button.removeAttribute("aria-busy");
    }
  });
  return element;
}
