// Two settings that stay in this browser: single keys on or off, and colours.
// @ts-check
import { t } from "./t.js";

const themes = ["system", "light", "dark"];

/** Whether single keys are on; Ctrl-K works either way. */
export function keysOn() {
  return read("keys") !== "off";
}

/** @param {string} name */
function read(name) {
  try {
    return localStorage.getItem("kadesh-" + name) || "";
  } catch {
    return "";
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
function write(name, value) {
  try {
    localStorage.setItem("kadesh-" + name, value);
  } catch {
    // without storage the setting lasts as long as the page
  }
}

function apply() {
  const theme = read("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  for (const button of document.querySelectorAll("[data-switch]")) {
    if (!(button instanceof HTMLElement)) continue;
    button.textContent = button.dataset.switch === "keys" ? (keysOn() ? t("Single keys: on") : t("Single keys: off")) : { light: t("Colours: light"), dark: t("Colours: dark") }[theme] || t("Colours: system");
  }
}

export function startSettings() {
  apply();
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-switch], [data-close]") : null;
    if (!(button instanceof HTMLElement)) return;
    if (button.dataset.switch === "keys") write("keys", keysOn() ? "off" : "on");
    else if (button.dataset.switch === "theme") write("theme", themes[(themes.indexOf(read("theme") || "system") + 1) % themes.length]);
    else button.closest("dialog")?.close();
    apply();
  });
}
