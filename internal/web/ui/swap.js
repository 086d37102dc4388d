// Send a form and put the page that answers in the place of this one.
// @ts-check
import { t } from "./t.js";

/** Parts of the page that an answer replaces. */
const parts = ["main", ".rail", "footer.foot"];
let busy = false;

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @param {(s: string) => void} say
 * @param {number} began when the key or button was pressed
 */
export async function swap(form, submitter, say, began) {
  if (busy) return;
  busy = true;
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  if (submitter instanceof HTMLButtonElement && submitter.name) body.append(submitter.name, submitter.value);
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok) {
      say(page.querySelector(".lead")?.textContent || t("it was not done"));
      return;
    }
    show(page, answer.url);
    const left = document.querySelector(".rail .cnt")?.textContent || t("none");
    say(t("%v, %v left", submitter?.textContent?.trim().split(/\s+/)[0] || t("done"), left));
    requestAnimationFrame(() => setTimeout(() => {
      document.documentElement.dataset.painted = String(Math.round(performance.now() - began));
    }));
  } catch {
    form.submit(); // the plain way
  } finally {
    busy = false;
  }
}

/**
 * @param {Document} page
 * @param {string} url
 */
function show(page, url) {
  for (const selector of parts) {
    const now = document.querySelector(selector), next = page.querySelector(selector);
    if (now && next) now.replaceWith(document.adoptNode(next));
  }
  document.title = page.title;
  if (url !== location.href) history.pushState(null, "", url);
  document.dispatchEvent(new Event("kadesh:page"));
  if (location.hash) document.querySelector(location.hash)?.scrollIntoView({ block: "center" });
}

addEventListener("popstate", () => location.reload());
