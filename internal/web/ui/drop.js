// Files dropped anywhere on the Sources page go into its form.
// @ts-check
import { t } from "./t.js";

/** @param {(s: string) => void} say */
export function startDrop(say) {
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById("drop"));
  const input = /** @type {HTMLInputElement | null} */ (document.getElementById("files"));
  if (!form || !input) return;
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    form.dataset.over = "";
  });
  document.addEventListener("dragleave", () => delete form.dataset.over);
  document.addEventListener("drop", (event) => {
    delete form.dataset.over;
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    say(t("%v files are being added", input.files.length));
    form.submit();
  });
}
