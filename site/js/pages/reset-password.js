import { h, announce } from "../dom.js";
import { t } from "../i18n.js";
import { resetPassword } from "../auth.js";
import { field, form } from "../forms.js";
import { go } from "../router.js";
import { fieldOf } from "../sign-up-flow.js";

export default async function page({ query }) {
  return {
    title: t("reset.title"),
    content: h("div", { class: "narrow panel" },
      h("h1", {}, t("reset.title")), h("p", {}, t("confirm.sent", { email: query.email ?? "" })),
      form({
        content: [
          field({ name: "code", test: "reset-code", label: t("field.code"), inputmode: "numeric", autocomplete: "one-time-code", required: true }),
          field({ name: "password", test: "reset-password", label: t("field.newPassword"), type: "password", autocomplete: "new-password", required: true, minlength: 8, hint: t("field.passwordHint") }),
        ],
        submit: t("reset.submit"), test: "reset-submit", fieldOf,
        onSubmit: async ({ code, password }) => {
          await resetPassword({ email: query.email, code: code.trim(), password });
          announce(t("reset.done"));
          go("/signin", { email: query.email });
        },
      })),
  };
}
