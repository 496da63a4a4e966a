import { lasting } from "./storage.js";

export const LANGUAGES = ["en", "es"];
const LOCALES = { en: "en-IE", es: "es-ES" };
const messages = {};
let current = "en";

export const language = () => current;

export async function loadLanguage(wanted = lasting.read("language") ?? navigator.language.slice(0, 2)) {
  const chosen = LANGUAGES.includes(wanted) ? wanted : "en";
  messages[chosen] ??= await (await fetch(`/i18n/${chosen}.json`)).json();
  current = chosen;
  document.documentElement.lang = chosen;
}

export async function switchLanguage(to) {
  await loadLanguage(to);
  lasting.write("language", to);
}

export const has = (key) => key in (messages[current] ?? {});

/// The message under `key`, `{name}` replaced from values. `key.one` is used when values.count is 1.
export function t(key, values = {}) {
  const found = (values.count === 1 && messages[current]?.[`${key}.one`]) || messages[current]?.[key] || key;
  return found.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/// The text of `{ en, es }` in the reader's language.
export const localized = (texts) => texts?.[current] ?? texts?.en ?? "";

export const money = ({ amount, currency }) =>
  new Intl.NumberFormat(LOCALES[current], { style: "currency", currency }).format(amount / 100);

/// 2100 basis points: 21 %.
export const percent = (basisPoints) =>
  new Intl.NumberFormat(LOCALES[current], { style: "percent", maximumFractionDigits: 2 }).format(basisPoints / 10000);

export const dateTime = (instant) =>
  new Intl.DateTimeFormat(LOCALES[current], { dateStyle: "long", timeStyle: "short" }).format(new Date(instant));

export const date = (instant) =>
  new Intl.DateTimeFormat(LOCALES[current], { dateStyle: "medium" }).format(new Date(instant));

export const country = (code) => new Intl.DisplayNames([LOCALES[current]], { type: "region" }).of(code) ?? code;
