import { loadConfig } from "./config.js";
import { loadLanguage, t } from "./i18n.js";
import { startShell } from "./shell.js";
import { show } from "./router.js";

async function start() {
  await loadLanguage();
  try {
    await loadConfig();
  } catch {
    document.getElementById("main").textContent = t("error.config");
    return;
  }
  startShell();
  addEventListener("hashchange", () => { if (location.hash !== "#main") show(); });
  document.getElementById("skip-link").addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("main").focus();
  });
  await show({ focus: false });
}

start();
