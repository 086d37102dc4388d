// Keys for the workbench. Every key does what a link or button on the page
// does; without this file all of them are still there.
// @ts-check

const jumps = { b: "", s: "sources", c: "commitments", p: "perspectives", w: "whatif", h: "history" };
let waiting = false;

/** @param {string} s what a screen reader should say */
function say(s) {
  const said = document.getElementById("said");
  if (said) said.textContent = s;
}

/** The card that y and n mean: the one in focus, or the first without verdict. */
function openCard() {
  const focused = document.activeElement && document.activeElement.closest(".card[data-open]");
  return focused || document.querySelector(".card[data-open]");
}

/** @param {number} step move the focus among cards without verdict */
function moveCard(step) {
  const cards = [...document.querySelectorAll(".card[data-open]")];
  if (!cards.length) return;
  const here = cards.indexOf(/** @type {Element} */ (document.activeElement && document.activeElement.closest(".card")));
  const next = /** @type {HTMLElement} */ (cards[Math.max(0, Math.min(cards.length - 1, here + step))]);
  next.focus();
  next.scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches("input, select, textarea")) return;
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
    case "j":
    case "ArrowDown":
      if (event.key === "j") moveCard(1);
      break;
    case "k":
      moveCard(-1);
      break;
    case "y":
    case "n": {
      const card = openCard();
      const button = card && card.querySelector(`button[data-key="${event.key}"]`);
      if (button) /** @type {HTMLButtonElement} */ (button).click();
      else say("nothing on this page waits for a verdict");
      break;
    }
    case "z": {
      const button = document.querySelector('button[data-key="z"]');
      if (button) /** @type {HTMLButtonElement} */ (button).click();
      else say("nothing to undo");
      break;
    }
    case "e": {
      const link = document.querySelector(".proof cite a, .ladder ~ a, #h-ladder a");
      if (link) /** @type {HTMLAnchorElement} */ (link).click();
      break;
    }
  }
});
