import { h } from "../dom.js";
import { t } from "../i18n.js";
import { forgotPassword } from "../auth.js";
import { field, form } from "../forms.js";
import { go } from "../router.js";

export default async function page() {
  return {
    title: t("forgot.title"),
    content: h("div", { class: "narrow panel" },
      h("h1", {}, t("forgot.title")), h("p", {}, t("forgot.lead")),
      form({
        content: field({ name: "email", test: "forgot-email", label: t("field.email"), type: "email", autocomplete: "username", required: true }),
        submit: t("forgot.submit"), test: "forgot-submit",
        onSubmit: async ({ email }) => {
          await forgotPassword(email.trim());
          go("/reset", { email: email.trim() });
        },
      })),
  };
}
