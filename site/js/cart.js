import { lasting } from "./storage.js";

export const MAX_LINES = 20;
export const MAX_QUANTITY = 99;
export const cartEvents = new EventTarget();

/// { lines: [{ productId, quantity }], key }: the key is the Idempotency-Key of the order this cart becomes.
const read = () => lasting.read("cart", { lines: [], key: null });

function save(lines) {
  lasting.write("cart", { lines, key: null }); // another cart, another order
  cartEvents.dispatchEvent(new Event("change"));
}

export const lines = () => read().lines;
export const count = () => lines().reduce((sum, line) => sum + line.quantity, 0);

/// The same key until the cart changes or the order succeeds, so a retry never orders twice.
export function idempotencyKey() {
  const cart = read();
  if (!cart.key) lasting.write("cart", { ...cart, key: (cart.key = crypto.randomUUID()) });
  return cart.key;
}

/// False when the cart has no room for one more product.
export function add(productId, quantity = 1) {
  const known = lines().find((line) => line.productId === productId);
  if (known) return setQuantity(productId, known.quantity + quantity);
  if (lines().length >= MAX_LINES) return false;
  save([...lines(), { productId, quantity }]);
  return true;
}

export function setQuantity(productId, quantity) {
  const bounded = Math.min(MAX_QUANTITY, Math.max(1, Math.trunc(quantity) || 1));
  save(lines().map((line) => (line.productId === productId ? { productId, quantity: bounded } : line)));
  return true;
}

export const remove = (productId) => save(lines().filter((line) => line.productId !== productId));
export const clear = () => save([]);

window.addEventListener("storage", (event) => {
  if (event.key === "nimbo.cart") cartEvents.dispatchEvent(new Event("change"));
});
