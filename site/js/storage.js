/// JSON in localStorage or sessionStorage. A browser that refuses storage gets memory that lasts a page.
function area(storage) {
  const memory = new Map();
  return {
    read(key, fallback) {
      try { return JSON.parse(storage().getItem(`nimbo.${key}`)) ?? memory.get(key) ?? fallback; } catch { return memory.get(key) ?? fallback; }
    },
    write(key, value) {
      memory.set(key, value);
      try { storage().setItem(`nimbo.${key}`, JSON.stringify(value)); } catch { /* memory has it */ }
    },
    remove(key) {
      memory.delete(key);
      try { storage().removeItem(`nimbo.${key}`); } catch { /* memory had it */ }
    },
  };
}

export const lasting = area(() => localStorage);
export const session = area(() => sessionStorage);
