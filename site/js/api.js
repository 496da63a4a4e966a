import { idToken } from "./auth.js";
import { config } from "./config.js";

/// A problem+json answer: `slug` is the end of its type, `errors` the faults by field.
export class ApiError extends Error {
  constructor(status, problem, retryAfter) {
    super(problem.detail ?? problem.title ?? String(status));
    Object.assign(this, { status, slug: (problem.type ?? "").split("/").pop() || "internal", errors: problem.errors ?? [], trace: problem.instance, retryAfter });
  }
}

async function call(method, path, { body, headers = {}, signal, anonymous = false } = {}) {
  const send = async (token) => fetch(config.apiBase + path, {
    method, signal,
    headers: { accept: "application/json", ...(body ? { "content-type": "application/json" } : {}), ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    body: body && JSON.stringify(body),
  });
  let response;
  try {
    response = await send(anonymous ? null : await idToken());
    if (response.status === 401 && !anonymous) {
      const token = await idToken({ fresh: true });
      if (token) response = await send(token);
    }
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError(0, { type: "network", title: "unreachable" });
  }
  const data = response.status === 204 ? null : await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, data, Number(response.headers.get("retry-after")) || undefined);
  return { data, etag: response.headers.get("etag") };
}

const query = (values) => {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return kept.length ? `?${new URLSearchParams(kept)}` : "";
};
const id = encodeURIComponent;
const ifMatch = (etag) => (etag ? { "if-match": etag } : {});
const data = (answer) => answer.then((it) => it.data);

export const products = {
  list: ({ signal, ...filter } = {}) => data(call("GET", `/products${query(filter)}`, { anonymous: true, signal })),
  get: (productId, signal) => call("GET", `/products/${id(productId)}`, { anonymous: true, signal }),
  create: (product) => data(call("POST", "/products", { body: product, headers: { "idempotency-key": crypto.randomUUID() } })),
  update: (productId, product, etag) => data(call("PUT", `/products/${id(productId)}`, { body: product, headers: ifMatch(etag) })),
  remove: (productId) => data(call("DELETE", `/products/${id(productId)}`)),
};

export const me = {
  get: (signal) => call("GET", "/me", { signal }),
  update: (profile, etag) => call("PUT", "/me", { body: profile, headers: ifMatch(etag) }),
  remove: () => data(call("DELETE", "/me")),
};

export const users = {
  list: ({ signal, ...page } = {}) => data(call("GET", `/users${query(page)}`, { signal })),
  remove: (userId) => data(call("DELETE", `/users/${id(userId)}`)),
};

export const orders = {
  place: (order, key) => data(call("POST", "/orders", { body: order, headers: { "idempotency-key": key } })),
  list: ({ signal, ...page } = {}) => data(call("GET", `/orders${query(page)}`, { signal })),
  get: (orderId, signal) => data(call("GET", `/orders/${id(orderId)}`, { signal })),
  cancel: (orderId) => data(call("POST", `/orders/${id(orderId)}/cancel`, { headers: { "idempotency-key": crypto.randomUUID() } })),
  invoice: (orderId, signal) => data(call("GET", `/orders/${id(orderId)}/invoice`, { signal })),
};
