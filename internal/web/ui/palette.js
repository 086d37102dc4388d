// Ctrl-K: go to a page or thing, search, act.
// @ts-check
import { t } from "./t.js";

/** @type {{kind: string, title: string, path: string, note?: string, press?: string}[]} */
let found = [];
let at = 0;
let asked = 0;
/** @type {(s: string) => void} */
let tell = () => {};

const dialog = () => /** @type {HTMLDialogElement | null} */ (document.getElementById("palette"));
const input = () => /** @type {HTMLInputElement} */ (document.getElementById("palette-q"));

/** What can be done on this page by a key. */
function actions() {
  return [...document.querySelectorAll("main [data-key], footer [data-key]")].map((e) => ({
    kind: "act",
    title: (e.textContent || "").trim().replace(/\s+/g, " "),
    path: "",
    press: /** @type {HTMLElement} */ (e).dataset.key,
  }));
}

export function openPalette() {
  const d = dialog();
  if (!d || d.open) return;
  d.showModal();
  input().select();
  find();
}

async function find() {
  const root = document.body.dataset.root || "/", words = input().value.trim(), mine = ++asked;
  const wanted = words.toLowerCase();
  try {
    const answer = await fetch(`${root}go.json?q=${encodeURIComponent(words)}`);
    const data = await answer.json();
    if (mine !== asked) return;
    found = [...data.targets, ...actions().filter((a) => a.title.toLowerCase().includes(wanted))].slice(0, 14);
  } catch {
    found = [];
  }
  at = 0;
  draw();
  tell(found.length ? t("%v places, %v first", found.length, found[0].title) : t("no place has these words"));
}

function draw() {
  const list = document.getElementById("palette-list");
  if (!list) return;
  list.replaceChildren(...found.map((t, i) => {
    const row = document.createElement("li");
    row.id = "place-" + i;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", String(i === at));
    const title = document.createElement("bdi"), kind = document.createElement("span");
    title.textContent = t.title;
    kind.textContent = t.kind;
    row.append(title, kind);
    row.addEventListener("click", () => go(i));
    return row;
  }));
  input().setAttribute("aria-activedescendant", found.length ? "place-" + at : "");
}

/** @param {number} i */
function go(i) {
  const target = found[i];
  if (!target) return;
  dialog()?.close();
  if (target.press) {
    const button = document.querySelector(`[data-key="${target.press}"]`);
    if (button instanceof HTMLElement) button.click();
    return;
  }
  location.href = (document.body.dataset.root || "/") + target.path + (document.body.dataset.query || "");
}

/** @param {(s: string) => void} say */
export function startPalette(say) {
  tell = say;
  const d = dialog();
  if (!d) return;
  input().addEventListener("input", find);
  d.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      at = Math.max(0, Math.min(found.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)));
      draw();
    } else if (event.key === "Enter" && found.length) {
      event.preventDefault();
      go(at);
    }
  });
}
