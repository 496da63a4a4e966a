import { h } from "../dom.js";
import { t } from "../i18n.js";
import { signIn } from "../auth.js";
import { field, form } from "../forms.js";
import { go, link } from "../router.js";
import { remember } from "../sign-up-flow.js";

export default async function page({ query }) {
  const next = query.next?.startsWith("/") ? query.next : "/";
  const kept = query.next ? { next } : {};
  return {
    title: t("signin.title"),
    content: h("div", { class: "narrow panel" },
      h("h1", {}, t("signin.title")),
      query.next ? h("p", { class: "notice" }, t("signin.needed")) : null,
      form({
        content: [
          field({ name: "email", test: "signin-email", label: t("field.email"), type: "email", autocomplete: "username", required: true, value: query.email ?? "" }),
          field({ name: "password", test: "signin-password", label: t("field.password"), type: "password", autocomplete: "current-password", required: true }),
        ],
        submit: t("signin.submit"), test: "signin-submit",
        onSubmit: async ({ email, password }) => {
          try {
            await signIn({ email: email.trim(), password });
          } catch (error) {
            if (error.code !== "UserNotConfirmedException") throw error;
            remember(email.trim(), password);
            return go("/confirm", { email: email.trim(), ...kept });
          }
          go(next);
        },
        after: h("div", { class: "center" },
          h("p", {}, h("a", { href: "#/forgot", "data-test": "to-forgot" }, t("signin.forgot"))),
          h("p", {}, t("signin.new"), " ", h("a", { href: link("/signup", kept), "data-test": "to-signup" }, t("signup.title")))),
      })),
  };
}
