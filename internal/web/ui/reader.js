// The Reader: the finding in focus is lit as a highlight over untouched text,
// and a picker of sentences and words needs no mouse.
// @ts-check
import { t } from "./t.js";

/** @type {(s: string) => void} */
let tell = () => {};

/** Light every stretch of a finding, with a range of the browser's where it has them. */
function light(/** @type {string} */ id) {
  const parts = [...document.querySelectorAll(".tx [data-f]")].filter((e) => (e instanceof HTMLElement) && ` ${e.dataset.f}`.includes(` ${id} `));
  if (typeof Highlight === "function" && CSS.highlights) {
    CSS.highlights.set("finding", new Highlight(...parts.map((e) => {
      const range = new Range();
      range.selectNodeContents(e);
      return range;
    })));
    return;
  }
  document.querySelectorAll(".tx .on.now").forEach((e) => e.classList.remove("on", "now"));
  parts.forEach((e) => e.classList.add("on", "now"));
}

/** @param {Event} event */
function onPoint(event) {
  const target = event.target instanceof Element ? event.target.closest(".card, .sp[href]") : null;
  if (!target) return;
  const id = target.matches(".card") ? target.id.slice(2) : (target.getAttribute("href") || "").slice(3);
  if (id) light(id);
}

/** Sentences of a paragraph as they stand, by the browser's own rules. */
function pieces(/** @type {string} */ text, /** @type {"sentence" | "word"} */ granularity, lang = "en") {
  if (typeof Intl.Segmenter !== "function") return granularity === "word" ? text.split(/(\s+)/).filter((w) => w.trim()) : [text];
  return [...new Intl.Segmenter(lang, { granularity }).segment(text)].filter((s) => granularity === "sentence" || s.isWordLike)
    .map((s) => ({ text: s.segment, at: s.index }));
}

/** The paragraph that the picker means: around the focus, or the first in sight. */
function paragraph() {
  const focused = document.activeElement?.closest(".pt");
  return focused || [...document.querySelectorAll(".pt")].find((p) => p.getBoundingClientRect().bottom > 80) || null;
}

function pick() {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById("picker"));
  const par = paragraph();
  const tx = par?.querySelector(".tx");
  if (!dialog || !par || !tx) return;
  const text = tx.textContent || "", lang = tx.getAttribute("lang") || "en";
  const state = { step: "sentence", typed: "", sentence: { text: "", at: 0 }, from: -1 };
  const list = () => /** @type {{text: string, at: number}[]} */ (state.step === "sentence" ? pieces(text, "sentence", lang) : pieces(state.sentence.text, "word", lang));
  const draw = () => {
    const ask = { sentence: t("Which sentence? Type its number, then Enter."), from: t("From which word?"), to: t("To which word?") }[state.step];
    const head = document.createElement("p"), ol = document.createElement("ol");
    head.textContent = `${ask} ${state.typed}`;
    head.setAttribute("aria-live", "polite");
    if (state.step !== "sentence") ol.className = "words";
    list().forEach((p, i) => {
      const li = document.createElement("li"), n = document.createElement("b");
      n.textContent = String(i + 1);
      li.dir = "auto";
      if (String(i + 1) === state.typed || (state.from >= 0 && i >= state.from && i < Number(state.typed || state.from + 1))) li.dataset.in = "";
      li.append(n, p.text.trim());
      ol.append(li);
    });
    dialog.replaceChildren(head, ol);
    tell(head.textContent || "");
  };
  const choose = () => {
    const i = Number(state.typed || (state.step === "to" ? state.from + 1 : 1)) - 1, all = list();
    state.typed = "";
    if (!all[i]) return;
    if (state.step === "sentence") [state.sentence, state.step] = [all[i], "from"];
    else if (state.step === "from") [state.from, state.step] = [i, "to"];
    else if (i >= state.from) {
      const words = state.sentence.text.slice(all[state.from].at, all[i].at + all[i].text.length);
      /** @type {HTMLInputElement} */ (document.getElementById("m-words")).value = words;
      /** @type {HTMLInputElement} */ (document.getElementById("m-par")).value = par.id.slice(1);
      dialog.close();
      document.getElementById("m-kind")?.focus();
      tell(t("%v: choose what they are, then Mark", words));
      return;
    }
    draw();
  };
  dialog.onkeydown = (event) => {
    if (/^[0-9]$/.test(event.key)) state.typed += event.key;
    else if (event.key === "Backspace") state.typed = state.typed.slice(0, -1);
    else if (event.key === "Enter") return event.preventDefault(), choose();
    else return;
    draw();
  };
  draw();
  dialog.showModal();
}

/** @param {(s: string) => void} say */
export function startReader(say) {
  tell = say;
  document.addEventListener("focusin", onPoint);
  document.addEventListener("pointerover", onPoint);
  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (event.key !== " " || event.defaultPrevented || !(target instanceof Element) || target.matches("input, select, textarea, button, summary, a[href].btn") || document.querySelector("dialog[open]")) return;
    if (!document.querySelector("article.doc")) return;
    event.preventDefault();
    pick();
  });
}
