import * as cart from "./cart.js";
import { products } from "./api.js";

/// The cart's lines with their products as they are now; a product that no longer exists leaves the cart.
export async function pricedCart(signal) {
  const found = await Promise.all(cart.lines().map(async ({ productId, quantity }) => {
    try {
      return { product: (await products.get(productId, signal)).data, quantity };
    } catch (error) {
      if (error.status !== 404) throw error;
      cart.remove(productId);
      return null;
    }
  }));
  return { lines: found.filter(Boolean), gone: found.includes(null) };
}
