import { h, announce } from "../dom.js";
import { t } from "../i18n.js";
import { confirmSignUp, resendCode, signIn } from "../auth.js";
import { field, form } from "../forms.js";
import { go } from "../router.js";
import { explain } from "../components.js";
import { take, fieldOf } from "../sign-up-flow.js";

export default async function page({ query }) {
  const known = query.email;
  const content = h("div", { class: "narrow panel" },
    h("h1", {}, t("confirm.title")),
    h("p", {}, known ? t("confirm.sent", { email: known }) : t("confirm.lead")),
    form({
      content: [
        known ? null : field({ name: "email", test: "confirm-email", label: t("field.email"), type: "email", autocomplete: "email", required: true }),
        field({ name: "code", test: "confirm-code", label: t("field.code"), inputmode: "numeric", autocomplete: "one-time-code", required: true, maxlength: 12 }),
      ].filter(Boolean),
      submit: t("confirm.submit"), test: "confirm-submit", fieldOf,
      onSubmit: async (values) => {
        const email = known ?? values.email.trim();
        await confirmSignUp({ email, code: values.code.trim() });
        announce(t("confirm.done"));
        const credentials = take(email);
        if (!credentials) return go("/signin", { email, ...(query.next ? { next: query.next } : {}) });
        try {
          await signIn(credentials);
        } catch { return go("/signin", { email }); }
        go(query.next ?? "/");
      },
      after: h("p", { class: "center" }, h("button", { type: "button", class: "link-button", "data-test": "confirm-resend", onclick: resend }, t("confirm.resend"))),
    }));

  async function resend() {
    const email = known ?? content.querySelector('[name="email"]').value.trim();
    if (!email) return content.querySelector('[name="email"]').focus();
    try {
      await resendCode(email);
      announce(t("confirm.sent", { email }));
    } catch (error) { announce(explain(error)); }
  }
  return { title: t("confirm.title"), content };
}
