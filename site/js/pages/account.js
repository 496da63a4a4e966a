import { h, announce } from "../dom.js";
import { t, LANGUAGES } from "../i18n.js";
import { me } from "../api.js";
import { confirmed, explain } from "../components.js";
import { addressFields, field, form, readAddress } from "../forms.js";
import { leave } from "../shell.js";

export default async function page({ signal }) {
  let { data: profile, etag } = await me.get(signal);
  const address = addressFields("address", profile.address);
  const required = [...address.querySelectorAll("[required]")];
  const typed = () => [...address.querySelectorAll("input")].some((input) => input.value.trim());
  const relax = () => required.forEach((control) => { control.required = typed(); });
  address.addEventListener("input", relax);
  relax();

  async function save(values) {
    const answer = await me.update({ name: values.name.trim(), locale: values.locale, address: typed() ? readAddress(values, "address") : null }, etag);
    ({ data: profile, etag } = answer);
    announce(t("account.saved"));
  }

  async function erase() {
    if (!await confirmed(t("account.deleteQuestion"), t("account.delete"))) return;
    try {
      await me.remove();
      leave();
    } catch (error) { announce(explain(error)); }
  }

  return {
    title: t("account.title"),
    content: h("div", { class: "narrow stack" },
      h("h1", {}, t("account.title")),
      h("div", { class: "panel" },
        h("p", { class: "muted", "data-test": "account-email" }, profile.email),
        form({
          content: [
            field({ name: "name", test: "account-name", label: t("field.name"), value: profile.name, autocomplete: "name", required: true, maxlength: 200 }),
            field({ name: "locale", test: "account-locale", label: t("account.locale"), value: profile.locale, required: true, options: LANGUAGES.map((code) => [code, t(`language.${code}`)]) }),
            h("fieldset", {}, h("legend", {}, t("checkout.address")), address),
          ],
          submit: t("account.save"), test: "account-save", onSubmit: save,
        })),
      h("div", { class: "row between" },
        h("button", { type: "button", class: "button quiet", "data-test": "sign-out", onclick: leave }, t("account.signOut")),
        h("button", { type: "button", class: "link-button danger", "data-test": "account-delete", onclick: erase }, t("account.delete")))),
  };
}
