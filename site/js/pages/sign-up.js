import { h } from "../dom.js";
import { t } from "../i18n.js";
import { signUp } from "../auth.js";
import { field, form } from "../forms.js";
import { go, link } from "../router.js";
import { remember, fieldOf } from "../sign-up-flow.js";

export default async function page({ query }) {
  const next = query.next ? { next: query.next } : {};
  return {
    title: t("signup.title"),
    content: h("div", { class: "narrow panel" },
      h("h1", {}, t("signup.title")),
      form({
        content: [
          field({ name: "name", test: "signup-name", label: t("field.name"), autocomplete: "name", required: true, maxlength: 200 }),
          field({ name: "email", test: "signup-email", label: t("field.email"), type: "email", autocomplete: "email", required: true }),
          field({ name: "password", test: "signup-password", label: t("field.password"), type: "password", autocomplete: "new-password", required: true, minlength: 8, hint: t("field.passwordHint") }),
        ],
        submit: t("signup.submit"), test: "signup-submit", fieldOf,
        onSubmit: async ({ name, email, password }) => {
          const address = email.trim();
          const reply = await signUp({ name: name.trim(), email: address, password });
          remember(address, password);
          go(reply.UserConfirmed ? "/signin" : "/confirm", { email: address, ...next });
        },
        after: h("p", { class: "center" }, t("signup.have"), " ", h("a", { href: link("/signin", next), "data-test": "to-signin" }, t("signin.title"))),
      })),
  };
}
