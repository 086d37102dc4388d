// Server-sent events: the record moved, a file was read. A page in the
// background listens to nothing.
// @ts-check
import { t } from "./t.js";
import { sending } from "./swap.js";

/** @type {EventSource | null} */
let source = null;
let most = 0;
/** The newest revision that was told of. */
let newest = 0;

/** @param {(s: string) => void} say */
export function startLive(say) {
  const root = document.body.dataset.root;
  if (!root || !("EventSource" in window)) return;
  const listen = () => {
    if (document.hidden) {
      source?.close();
      source = null;
      return;
    }
    if (source) return;
    source = new EventSource(root + "events");
    source.addEventListener("record", (event) => {
      newest = Math.max(newest, Number(event.data));
      compare();
    });
    source.addEventListener("job", (event) => job(JSON.parse(event.data), say));
  };
  document.addEventListener("visibilitychange", listen);
  document.addEventListener("kadesh:page", compare);
  // After the page has loaded, so that an open connection never counts as loading.
  setTimeout(listen, 300);
  addEventListener("pagehide", () => source?.close());
}

/** Whether the record is ahead of the page; what this page did itself it is about to show. */
function compare() {
  const moved = document.getElementById("moved"), foot = /** @type {HTMLElement | null} */ (document.querySelector("footer.foot"));
  if (moved && !sending()) moved.hidden = newest <= Number(foot?.dataset.head);
}

/**
 * @param {{waiting: number, failed: number, paused: boolean}} j
 * @param {(s: string) => void} say
 */
function job(j, say) {
  most = Math.max(most, j.waiting + 1);
  const words = (j.paused ? t("paused;") + " " : "") + t("%v waiting, %v could not be read", j.waiting, j.failed);
  const foot = document.getElementById("job"), section = document.getElementById("jobs"), line = document.getElementById("job-words");
  const bar = /** @type {HTMLProgressElement | null} */ (document.getElementById("job-bar"));
  if (foot) {
    foot.hidden = false;
    foot.textContent = j.waiting ? t("Reading: %v", words) : t("Reading: done");
  }
  if (section) section.hidden = false;
  if (line) line.textContent = words;
  if (bar) {
    bar.hidden = !j.waiting;
    bar.max = most;
    bar.value = most - j.waiting;
  }
  if (!j.waiting) {
    say(t("all files are read"));
    most = 0;
  }
}
