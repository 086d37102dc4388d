// What the browser tests share: the program under test, started on a free port
// with a record of its own, and one Chromium that can reach this computer alone.
import { spawn, execFileSync } from "node:child_process";
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

process.setMaxListeners(100);

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const binary = process.env.KADESH || path.join(root, "bin", "kadesh");

const found = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => existsSync(p));

/** Runs the program and gives what it prints. */
export function run(...args) {
  return execFileSync(binary, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 64 << 20 });
}

/** A folder that is thrown away at the end of the process. */
export function folder() {
  const dir = mkdtempSync(path.join(tmpdir(), "kadesh-browser-"));
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const children = new Set();
process.on("exit", () => stopAll());

/** Ends every server that a failed test left behind, so that the run ends too. */
export function stopAll() {
  for (const child of children) child.kill("SIGKILL");
}

/** Starts a verb that serves, and waits for its URL. */
export function serve(...args) {
  const began = Date.now();
  const child = spawn(binary, [...args, "-p", "0"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  children.add(child);
  child.on("exit", () => children.delete(child));
  let err = "";
  child.stderr.on("data", (b) => { err += b; });
  const ended = new Promise((done) => child.on("exit", done));
  return new Promise((done, fail) => {
    child.on("exit", (code) => fail(new Error(`${args.join(" ")} ended with ${code}: ${err}`)));
    child.stdout.once("data", (b) => done({
      url: String(b).trim(), child, ms: Date.now() - began,
      stop: async (signal = "SIGTERM") => { child.kill(signal); await ended; },
    }));
  });
}

/**
 * What the tests need to know of a case, to run on it as on any other.
 * @typedef {object} Case
 * @property {string} name
 * @property {string} id
 * @property {string} root its path
 * @property {() => Promise<Awaited<ReturnType<typeof serve>>>} begin from nothing to a server, in one go
 * @property {() => string} stock a record of its own with the case in it, its documents read
 * @property {() => string[]} source what kadesh publish is told to publish
 * @property {string} goal
 * @property {RegExp} blocks what signature is said to wait for
 * @property {string} disputed a proposition that the first side affirms, the second denies and the third is silent on
 * @property {string[]} sides
 * @property {string} treaty the document with the articles of the treaty
 * @property {string} beside a document to put beside it
 * @property {{document: string, traces: string[]}} hidden a document to leave out, and by what it would be known again
 */

const masters = {};

/**
 * A copy of a record that is made once, on the disk before it is used: the first
 * verdict waits for its own bytes, not for those of the copy.
 */
function copyOf(name, make) {
  if (!masters[name]) {
    masters[name] = path.join(folder(), name + ".db");
    make(masters[name]);
  }
  const copy = path.join(folder(), "kadesh.db");
  copyFileSync(masters[name], copy);
  const file = openSync(copy, "r+");
  fsyncSync(file);
  closeSync(file);
  return copy;
}

/** @type {Case[]} */
export const cases = [
  {
    name: "Washington", id: "washington-2025", root: "/d/washington-2025/",
    begin: () => serve("demo"),
    stock: () => copyOf("washington", (db) => {
      run("apply", "--db", db, "examples/washington-2025");
      run("add", "--db", db, "--dossier", "washington-2025", "examples/washington-2025/texts");
    }),
    source: () => ["examples/washington-2025"],
    goal: "goal.treaty_signed", blocks: /constitution/i, disputed: "proposition.constitution_is_precondition", sides: ["baku", "yerevan", "tehran"],
    treaty: "off_2025_08_11_peace_agreement_17_articles", beside: "am_2025_08_11_azatutyun_text",
    hidden: { document: "az_2026_02_27_report_70_percent", traces: ["az_2026_02_27_report_70_percent", "construction 70 per cent", "rail_70_percent"] },
  },
  {
    name: "made-up", id: "made", root: "/d/made/", // 2,000 commitments, 20,000 findings
    begin: async () => {
      const began = Date.now(), db = path.join(folder(), "made.db");
      run("made", "--db", db);
      const s = await serve("serve", "--db", db);
      return { ...s, ms: Date.now() - began };
    },
    stock: () => copyOf("made", (db) => run("made", "--db", db)),
    source: () => ["--db", cases[1].stock(), "--dossier", "made"],
    goal: "goal.treaty_signed", blocks: /pass road/i, disputed: "proposition.road_first", sides: ["b", "a", "c"],
    treaty: "treaty_initials", beside: "treaty_draft",
    hidden: { document: "survey_note", traces: ["survey_note", "stopped at metre 4711", "second_tunnel_stopped"] },
  },
];

/** Chromium, with every address but this computer's closed. */
export async function browser() {
  if (!found) throw new Error("no Chromium is installed: apt-get install chromium");
  return chromium.launch({
    executablePath: found,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"],
  });
}

/** A page, and a list of what it asked of other hosts. */
export async function open(b, options = {}) {
  const context = await b.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.foreign = [];
  page.faults = [];
  page.on("request", (r) => { if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(r.url())) page.foreign.push(r.url()); });
  page.on("pageerror", (e) => page.faults.push(String(e)));
  page.on("console", (m) => { if (m.type() === "error") page.faults.push(m.text()); });
  return page;
}

const pages = ["", "sources", "review", "review?coder=A", "commitments", "connections", "connections/timeline", "connections/corridor", "perspectives", "whatif", "history", "agreement", "keys", "go?q=treaty"];

/**
 * Every page of a case, with a document, one thing of each kind, and two texts
 * side by side.
 * @param {string} url
 * @param {Case} c
 */
export async function everyPage(url, c) {
  const get = async (what) => (await fetch(url + c.root + what + ".json")).json();
  const docs = (await get("sources")).documents, status = await get("commitments");
  const doc = [...docs].sort((a, b) => b.findings - a.findings)[0];
  return [...pages, "doc/" + doc.id, "item/commitment." + status.commitments[0].id, "item/" + c.goal, "item/instrument." + status.instruments[0].id,
    "item/" + c.disputed, "compare", `compare?first=${c.beside}&second=${c.treaty}`];
}

/** The finding that is open in the review queue. */
export const openKey = (page) => page.locator("form.verdict [name=finding]").getAttribute("value");

/**
 * Presses a key of a verdict, waits for the next finding, and gives the
 * milliseconds from the key to its paint.
 */
export async function decide(page, key) {
  const had = await openKey(page);
  await page.keyboard.press(key);
  await until(page, (had) => document.querySelector("form.verdict [name=finding]")?.getAttribute("value") !== had && document.documentElement.dataset.painted, had);
  return Number(await page.evaluate(() => { const d = document.documentElement.dataset, v = d.painted; delete d.painted; return v; }));
}

/** Waits until the record has every verdict that was given on a page, and the page says so; gives the milliseconds of the last. */
export async function kept(page) {
  await until(page, () => !("sending" in document.documentElement.dataset));
  return Number(await page.evaluate(() => document.documentElement.dataset.kept));
}

/** Waits until every file that was dropped has been read or refused. */
export async function settled(url, c) {
  const job = async () => (await fetch(url + c.root + "job.json")).json();
  for (let i = 0; i < 600 && (await job()).waiting; i++) await new Promise((r) => setTimeout(r, 50));
  return job();
}

/** Waits until a function holds in the page. The page's own policy forbids eval, and stays as it is. */
export async function until(page, holds, arg) {
  for (let i = 0; i < 500; i++) {
    if (await page.evaluate(holds, arg).catch(() => false)) return;
    await new Promise((r) => setTimeout(r, 10));
  }
  throw new Error(`it never came to be so: ${holds}`);
}

/** The text of a paragraph in the Reader, without the letters of its marks. */
export const plain = (tx) => tx.evaluate((p) => {
  const copy = p.cloneNode(true);
  copy.querySelectorAll(".lt").forEach((e) => e.remove());
  return copy.textContent;
});

/** The numbers of a page, for comparing one with another. */
export const numbers = (page) => page.locator("main").innerText();

/** The middle of some numbers, and the one that 95 of 100 stay under. */
export function spread(all) {
  const s = [...all].sort((a, b) => a - b);
  return { p50: s[Math.floor(s.length / 2)], p95: s[Math.min(s.length - 1, Math.floor(s.length * 0.95))] };
}
