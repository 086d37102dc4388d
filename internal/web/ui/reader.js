// The Reader: overlapping spans as highlights over untouched text, and a picker
// of sentences and words that needs no mouse.
// @ts-check

/** @param {(s: string) => void} say */
export function startReader(say) {
  void say;
}
