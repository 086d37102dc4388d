// Send a form and put the page that answers in the place of this one. While a
// finding is read, the page of the next one is asked for: a verdict shows that at
// once and does not wait for the disk, and what differs is put right afterwards.
// @ts-check
import { t } from "./t.js";

/** @typedef {{ok: boolean, url: string, page: Document}} Answer */

/** Says how long the last form took to be shown and to be kept, and whether one is on its way. */
const root = document.documentElement;
/** Parts of the page that an answer replaces. */
const parts = ["main", ".rail", "footer.foot"];
/** Verdicts after which the next finding comes, whatever they change. */
const leadOn = ["accept", "reject", "unsure", "duplicate"];
/** Forms that are on their way, and forms in which somebody wrote. @type {WeakSet<Element>} */
const sent = new WeakSet(), touched = new WeakSet();
/** The forms on their way, in the order in which the record gets them. @type {Promise<unknown>} */
let line = Promise.resolve();
let waiting = 0, busy = 0;
/** Whether the page was made before the record had the last verdict. */
let stale = false;
/** The page that a verdict leads to. @type {{address: string, page: Promise<Document | null>} | null} */
let ahead = null;

/** Whether the page is about to show what a form changes. */
export function sending() {
  return busy > 0;
}

export function startSwap() {
  addEventListener("popstate", () => location.reload());
  document.addEventListener("input", (event) => {
    const form = event.target instanceof Element && event.target.closest("form");
    if (form) touched.add(form);
  });
  lookAhead();
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @param {(s: string) => void} say
 * @param {number} began when the key or button was pressed
 */
export async function swap(form, submitter, say, began) {
  busy++;
  root.dataset.sending = "";
  try {
    await send(form, submitter, say, began);
  } finally {
    if (!--busy) {
      delete root.dataset.sending;
      document.dispatchEvent(new Event("kadesh:page"));
    }
  }
}

/** @type {typeof swap} */
async function send(form, submitter, say, began) {
  if (sent.has(form)) return; // a second key on the same finding
  if (stale && form.matches(".undo")) { // it means what was pressed last
    await line;
    const settled = await settle(), undo = document.querySelector("footer .undo");
    if (settled && undo instanceof HTMLFormElement) undo.requestSubmit();
    else say(t("it was not done"));
    return;
  }
  const button = submitter instanceof HTMLButtonElement ? submitter : null, verdict = button?.name === "verdict" ? button.value : "";
  const next = leadOn.includes(verdict) && !touched.has(form) && ahead && ahead.address === leadsTo(form) ? ahead : null;
  const body = content(form, button);
  if (next) ahead = null; // it serves once
  sent.add(form);
  waiting++;
  const answer = line.then(() => ask(form.action, { method: "POST", body, keepalive: Boolean(next), redirect: next ? "manual" : "follow" }));
  const done = next ? goOn(next, answer, began) : takeIn(answer, began);
  line = done.catch(() => {});
  const answered = await done.catch(() => null);
  waiting--;
  sent.delete(form);
  if (!answered) return plainly(form, button);
  root.dataset.kept = String(Math.round(performance.now() - began));
  if (stale && !waiting) await settle();
  if (!answered.ok) return refuse(answered.page, form, say);
  const left = document.querySelector(".rail .cnt")?.textContent || t("none");
  say(t("%v, %v left", submitter?.textContent?.trim().split(/\s+/)[0] || t("done"), left));
}

/** Send a form as the browser would: what is wrong with the line or the server, it says. */
function plainly(/** @type {HTMLFormElement} */ form, /** @type {HTMLButtonElement | null} */ button) {
  const pressed = document.createElement("input");
  if (button) Object.assign(pressed, { type: "hidden", name: button.name, value: button.value });
  form.append(pressed);
  if (!form.isConnected) document.body.append(form); // the page went on without it
  form.submit();
}

/**
 * Show the page that answers.
 * @param {Promise<Answer>} answer
 * @param {number} began
 */
async function takeIn(answer, began) {
  const { ok, url, page } = await answer;
  if (!ok) return { ok, page };
  stale = false;
  show(page, url, began);
  return { ok, page };
}

/**
 * Show the next page while the form is on its way.
 * @param {{address: string, page: Promise<Document | null>}} next
 * @param {Promise<Answer>} answer
 * @param {number} began
 */
async function goOn(next, answer, began) {
  const shown = next.page.then((page) => {
    if (!page) return false;
    stale = true;
    show(page, next.address, began);
    return true;
  });
  const [{ ok, page }, early] = await Promise.all([answer, shown]);
  if (ok && !early) location.assign(next.address);
  return { ok, page };
}

/** Ask for the page after this one, if this one waits for a verdict. */
function lookAhead() {
  const form = document.querySelector("form.verdict"), address = form instanceof HTMLFormElement ? leadsTo(form) : "";
  if (ahead?.address === address) return;
  const how = { headers: { Accept: "text/html", Purpose: "prefetch" } };
  ahead = address.includes("item=") && address !== location.href ? { address, page: ask(address, how).then((a) => (a.ok ? a.page : null), () => null) } : null;
}

/** The address to which a form leads on. */
function leadsTo(/** @type {HTMLFormElement} */ form) {
  const back = form.elements.namedItem("back");
  return back instanceof HTMLInputElement && back.value ? new URL(back.value, location.href).href : "";
}

/** What a form sends; the identical findings only where they are meant. */
function content(/** @type {HTMLFormElement} */ form, /** @type {HTMLButtonElement | null} */ button) {
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  if (button?.name) body.append(button.name, button.value);
  if (!button?.value.endsWith("-all")) body.delete("identical");
  return body;
}

/**
 * @param {string} address
 * @param {RequestInit} [how]
 * @returns {Promise<Answer>}
 */
async function ask(address, how) {
  const answer = await fetch(address, { headers: { Accept: "text/html" }, ...how });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { ok: answer.ok || answer.type === "opaqueredirect", url: answer.url, page };
}

/**
 * @param {Document} page
 * @param {string} url
 * @param {number} began
 */
function show(page, url, began) {
  for (const selector of parts) {
    const now = document.querySelector(selector), next = page.querySelector(selector);
    if (now && next) now.replaceWith(document.adoptNode(next));
  }
  document.title = page.title;
  if (url !== location.href) history.pushState(null, "", url);
  if (location.hash) document.querySelector(location.hash)?.scrollIntoView({ block: "center" });
  requestAnimationFrame(() => setTimeout(() => {
    root.dataset.painted = String(Math.round(performance.now() - began));
    lookAhead();
  }));
}

/** Put right what the record says differently since this page was asked for. */
async function settle() {
  const address = location.href, answer = await ask(address).catch(() => null);
  if (!answer?.ok || waiting || location.href !== address) return false;
  stale = false;
  for (const selector of parts) {
    const now = document.querySelector(selector), next = answer.page.querySelector(selector);
    if (now && next) liken(now, next);
  }
  lookAhead(); // the order may have changed
  return true;
}

/**
 * Replace the least that makes one tree like another: what is being read,
 * written in or selected stays as it is.
 * @param {ChildNode} now
 * @param {ChildNode} next
 */
function liken(now, next) {
  if (now.isEqualNode(next)) return;
  const to = [...next.childNodes];
  if (!(now instanceof Element) || now.childNodes.length !== to.length || !now.cloneNode().isEqualNode(next.cloneNode())) {
    now.replaceWith(document.adoptNode(next));
    return;
  }
  [...now.childNodes].forEach((child, i) => liken(/** @type {ChildNode} */ (child), /** @type {ChildNode} */ (to[i])));
}

/**
 * Say why a form was refused, on the finding that it was about.
 * @param {Document} page
 * @param {HTMLFormElement} form
 * @param {(s: string) => void} say
 */
async function refuse(page, form, say) {
  const finding = form.elements.namedItem("finding"), words = page.querySelector(".lead")?.textContent || t("it was not done");
  if (!form.isConnected && finding instanceof HTMLInputElement) {
    const at = new URL(location.href);
    at.searchParams.set("item", finding.value);
    const again = await ask(at.href);
    if (again.ok) show(again.page, again.url, performance.now());
  }
  const refused = document.getElementById("refused");
  if (refused) {
    refused.textContent = words;
    refused.hidden = false;
  }
  say(words);
}
