// A string of the catalogue, with its values put in: the same catalogue as the
// pages of the server.
// @ts-check
import words from "./strings.js";

/**
 * @param {string} name
 * @param {...(string | number)} values
 */
export function t(name, ...values) {
  let i = 0;
  return (words[name] || name).replace(/%v/g, () => String(values[i++]));
}
