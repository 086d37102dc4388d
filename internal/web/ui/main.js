// The workbench in the browser. Every key does what a link or button on the
// page does; without this file all of them are still there.
// @ts-check
import { t } from "./t.js";
import { openPalette, startPalette } from "./palette.js";
import { startDrop } from "./drop.js";
import { startLive } from "./live.js";
import { startReader } from "./reader.js";
import { startSwap, swap } from "./swap.js";
import { keysOn, startSettings } from "./settings.js";

const jumps = { b: "", s: "sources", v: "review", c: "commitments", n: "connections", p: "perspectives", w: "whatif", h: "history" };
let waiting = false;
/** When the key under way was pressed; 0 for none. */
let pressed = 0;

/** @param {string} s what a screen reader should say */
export function say(s) {
  const said = document.getElementById("said");
  if (said) said.textContent = s;
}

/** The card that y and n mean: the one in focus, or the first without verdict. */
function openCard() {
  const focused = document.activeElement && document.activeElement.closest(".card[data-open]");
  return focused || document.querySelector(".card[data-open]");
}

/** The lists that j and k walk through, the first that the page has. */
const walks = [".card", ".queue a", "#list tbody a", "tbody th a", ".news h3 a", ".list a"];

/** @param {number} step move the focus along the page's list */
function walk(step) {
  for (const selector of walks) {
    const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("main " + selector)].filter((e) => e instanceof HTMLElement && e.offsetParent));
    if (!all.length) continue;
    const here = all.findIndex((e) => e === document.activeElement || e.contains(document.activeElement));
    const next = all[Math.max(0, Math.min(all.length - 1, here < 0 ? 0 : here + step))];
    next.focus();
    next.scrollIntoView({ block: "center" });
    return;
  }
}

/**
 * Press what carries a key: a button or link with data-key.
 * @param {string} key
 * @param {ParentNode} [within]
 */
function press(key, within = document) {
  const target = within.querySelector(`[data-key="${key}"]`);
  if (!(target instanceof HTMLElement)) return false;
  target.click();
  return true;
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    openPalette();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !keysOn()) return;
  if (event.repeat && !["j", "k", "p"].includes(event.key)) return; // a key held down decides once
  if (target.matches("input, select, textarea") || document.querySelector("dialog[open]")) return;
  const root = document.body.dataset.root || "/", query = document.body.dataset.query || "";
  if (waiting) {
    waiting = false;
    if (event.key in jumps) location.href = root + jumps[event.key] + query;
    return;
  }
  switch (event.key) {
    case "g":
      waiting = true;
      break;
    case "/":
      event.preventDefault();
      openPalette();
      break;
    case "?":
      showKeys();
      break;
    case "j":
      if (!document.querySelector("form.verdict") || !press("j")) walk(1);
      break;
    case "k":
      walk(-1);
      break;
    case "p":
      walk(-1);
      break;
    case "t": {
      const list = /** @type {HTMLDetailsElement | null} */ (document.querySelector("main details"));
      if (list) {
        list.open = !list.open;
        list.querySelector("summary")?.focus();
      }
      break;
    }
    case "e": {
      if (press("e")) break;
      const link = document.querySelector(".proof cite a, .versus cite a, #h-ladder a, .news cite a");
      if (link) /** @type {HTMLAnchorElement} */ (link).click();
      break;
    }
    case "z":
      if (!press("z")) say(t("nothing to undo"));
      break;
    case "y":
    case "n":
    case "u":
    case "m":
    case "1":
    case "2":
    case "3":
    case "4":
    case "5":
    case "6":
    case "7":
    case "r":
    case "d":
    case "Y":
    case "N": {
      const form = document.querySelector("form.verdict") || openCard();
      if (form && !form.matches("form") && !form.contains(document.activeElement) && form !== document.activeElement) {
        /** @type {HTMLElement} */ (form).focus(); // the first key shows which card it means, the second decides
        say(form.querySelector("h3")?.textContent || "");
        break;
      }
      if (!form || !press(event.key, form)) say(t("nothing on this page waits for that"));
      break;
    }
    case "s": {
      const field = document.getElementById("words"), fold = field?.closest("details");
      if (!field || !fold) break;
      event.preventDefault();
      fold.open = true;
      field.focus();
      break;
    }
    case "0":
      press("0");
      break;
  }
}

function showKeys() {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById("keys"));
  if (!dialog) return;
  if (!dialog.querySelector("table")) location.href = (document.body.dataset.root || "/") + "keys";
  else dialog.showModal();
}

document.addEventListener("keydown", (event) => {
  pressed = event.timeStamp;
  onKey(event); // what it clicks is submitted before this returns
  pressed = 0;
});
document.addEventListener("click", (event) => {
  const opener = event.target instanceof Element ? event.target.closest("[data-open]") : null;
  const what = opener instanceof HTMLElement ? opener.dataset.open : "";
  if (what === "keys" || what === "palette") {
    event.preventDefault();
    if (what === "keys") showKeys();
    else openPalette();
  }
});
// Verdicts and undo change the page in place: no reload between two keys.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form instanceof HTMLFormElement && form.matches("form.verdict, form.undo, .card form, .list form")) {
    event.preventDefault();
    swap(form, /** @type {SubmitEvent} */ (event).submitter, say, pressed || event.timeStamp);
  }
});

startSettings();
startSwap();
startPalette(say);
startDrop(say);
startLive(say);
startReader(say);
document.documentElement.dataset.ready = "";
