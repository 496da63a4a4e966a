import { h } from "./dom.js";
import { t } from "./i18n.js";
import { user } from "./auth.js";
import { errorNotice } from "./components.js";

/// [pattern, page module, who may see it]
const ROUTES = [
  ["/", "product-list"],
  ["/products/:productId", "product-detail"],
  ["/cart", "cart"],
  ["/signup", "sign-up"],
  ["/confirm", "confirm"],
  ["/signin", "sign-in"],
  ["/forgot", "forgot-password"],
  ["/reset", "reset-password"],
  ["/checkout", "checkout", "user"],
  ["/orders", "order-list", "user"],
  ["/orders/:orderId", "order-detail", "user"],
  ["/account", "account", "user"],
  ["/admin", "admin-products", "admin"],
  ["/admin/products/new", "admin-product", "admin"],
  ["/admin/products/:productId", "admin-product", "admin"],
  ["/admin/users", "admin-users", "admin"],
];

export const routerEvents = new EventTarget();
export const path = () => location.hash.slice(1).split("?")[0] || "/";
export const link = (to, query = {}) => `#${to}${Object.keys(query).length ? `?${new URLSearchParams(query)}` : ""}`;
export const go = (to, query) => { location.hash = link(to, query); };

function match(wanted) {
  for (const [pattern, page, audience] of ROUTES) {
    const names = [];
    const expression = pattern.replace(/:(\w+)/g, (_, name) => { names.push(name); return "([^/]+)"; });
    const found = wanted.match(new RegExp(`^${expression}/?$`));
    if (found) return { page, audience, params: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1])])) };
  }
  return { page: "not-found", params: {} };
}

let leaving = new AbortController();

/// Shows the page of the address. A page is a function of { params, query, signal } giving { title, content };
/// its signal aborts when the visitor leaves.
export async function show({ focus = true } = {}) {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const main = document.getElementById("main");
  const query = Object.fromEntries(new URLSearchParams(location.hash.split("?")[1] ?? ""));
  const { page, params, audience } = match(path());
  if (audience && !user()) return go("/signin", { next: location.hash.slice(1) });
  main.setAttribute("aria-busy", "true");
  let shown;
  try {
    if (audience === "admin" && !user().isAdmin) throw Object.assign(new Error(), { status: 403, slug: "forbidden" });
    const module = await import(`./pages/${page}.js`);
    shown = await module.default({ params, query, signal });
  } catch (error) {
    if (error.name === "AbortError" || signal.aborted) return;
    if (error.status === 401) return go("/signin", { next: location.hash.slice(1) });
    const title = error.status === 404 ? t("notFound.title") : t("error.title");
    shown = { title, content: h("div", { class: "narrow stack" }, h("h1", {}, title), errorNotice(error), h("a", { class: "button", href: "#/" }, t("notFound.home"))) };
  }
  if (signal.aborted || !shown) return;
  document.title = `${shown.title} · Nimbo`;
  main.replaceChildren(shown.content);
  main.setAttribute("aria-busy", "false");
  main.dataset.page = page;
  routerEvents.dispatchEvent(new Event("shown"));
  if (focus) {
    scrollTo(0, 0);
    const heading = main.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }
}
