import { h, announce } from "../dom.js";
import { t, money, dateTime, country } from "../i18n.js";
import { orders } from "../api.js";
import { confirmed, errorNotice, explain, orderSums, statusBadge } from "../components.js";

const FIRST_WAIT = 500, LONGEST_WAIT = 8_000, PATIENCE = 120_000;

export default async function page({ params, signal }) {
  const content = h("div", { "data-test": "order-detail" });
  let order = await orders.get(params.orderId, signal);
  draw();
  if (order.status === "PLACED") watch();
  return { title: t("order.title"), content };

  /// Asks again, ever more slowly, until the invoice exists or the visitor leaves.
  async function watch() {
    const started = Date.now();
    for (let wait = FIRST_WAIT; Date.now() - started < PATIENCE; wait = Math.min(wait * 1.6, LONGEST_WAIT)) {
      await new Promise((done) => setTimeout(done, wait));
      if (signal.aborted || order.status !== "PLACED") return;
      try {
        order = await orders.get(params.orderId, signal);
      } catch { continue; }
      if (order.status === "PLACED") continue;
      draw();
      announce(t(`status.${order.status}`));
      return;
    }
  }

  function draw() {
    const address = order.shippingAddress;
    content.replaceChildren(
      h("div", { class: "row between" }, h("h1", {}, t("order.title")), statusBadge(order.status)),
      h("p", { class: "muted" }, dateTime(order.createdAt), " · ", h("span", { "data-test": "order-id" }, order.id)),
      order.status === "PLACED" ? h("p", { class: "notice", "aria-live": "polite" }, t("order.waiting")) : "",
      h("div", { class: "split" },
        h("section", { class: "panel" },
          h("h2", {}, t("order.lines")),
          h("ul", { class: "lines" }, order.lines.map((line) => h("li", { "data-test": "order-line" },
            h("img", { src: `/images/products/${line.productId}.svg`, alt: "", width: 72, height: 72 }),
            h("div", {}, h("a", { href: `#/products/${line.productId}` }, line.name), h("div", { class: "small muted" }, `${line.quantity} × ${money(line.unitPrice)}`)),
            h("span", { class: "price" }, money(line.total)))))),
        h("div", { class: "stack" },
          h("section", { class: "panel" }, h("h2", {}, t("cart.summary")), orderSums(order), papers()),
          h("section", { class: "panel" }, h("h2", {}, t("checkout.address")),
            h("address", {}, [address.name, address.line1, address.line2, `${address.postalCode} ${address.city}`, country(address.country)].filter(Boolean).map((text) => h("div", {}, text)))),
          order.status === "CANCELLED" ? null : h("button", { type: "button", class: "button danger wide", "data-test": "cancel-order", onclick: cancel }, t("order.cancel")))));
  }

  function papers() {
    if (!order.invoiceNumber) return null;
    const place = h("div", { class: "stack" },
      h("p", { class: "small muted" }, t("order.invoiceNumber"), " ", h("span", { "data-test": "invoice-number" }, order.invoiceNumber),
        order.creditNoteNumber ? [h("br"), t("order.creditNote"), " ", h("span", { "data-test": "credit-note-number" }, order.creditNoteNumber)] : null));
    offerInvoice(place);
    return place;
  }

  /// The link is presigned and dies: a late click fetches another.
  async function offerInvoice(place) {
    try {
      let invoice = await orders.invoice(order.id, signal);
      const link = h("a", { class: "button wide", href: invoice.pdfUrl, target: "_blank", rel: "noopener", "data-test": "invoice-link", onclick: renew }, t("order.invoice"));
      async function renew(event) {
        if (Date.parse(invoice.expiresAt) - Date.now() > 10_000) return;
        event.preventDefault();
        try {
          invoice = await orders.invoice(order.id);
          link.href = invoice.pdfUrl;
          location.assign(invoice.pdfUrl);
        } catch (error) { announce(explain(error)); }
      }
      place.append(link);
    } catch (error) {
      if (signal.aborted) return;
      if (error.slug === "invoice-not-ready") setTimeout(() => { if (!signal.aborted) offerInvoice(place); }, (error.retryAfter ?? 1) * 1000);
      else place.append(errorNotice(error));
    }
  }

  async function cancel() {
    if (!await confirmed(t("order.cancelQuestion"), t("order.cancel"))) return;
    try {
      order = await orders.cancel(order.id);
      announce(t("status.CANCELLED"));
      draw();
    } catch (error) { content.prepend(errorNotice(error)); }
  }
}
