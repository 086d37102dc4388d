// What the browser tests share: the program under test, started on a free port
// with a record of its own, and one Chromium that can reach this computer alone.
import { spawn, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

process.setMaxListeners(100);

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const binary = process.env.KADESH || path.join(root, "bin", "kadesh");
export const washington = "/d/washington-2025/";
export const made = "/d/made/";

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

/** A record with the first case in it, its evidence read. */
export function stocked() {
  const db = path.join(folder(), "kadesh.db");
  run("apply", "--db", db, "examples/washington-2025");
  run("add", "--db", db, "--dossier", "washington-2025", "examples/washington-2025/texts");
  return db;
}

/** A record with the made-up case of 2,000 commitments and 20,000 findings. */
export function large() {
  const db = path.join(folder(), "made.db");
  run("made", "--db", db);
  return db;
}

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

export const pages = ["", "sources", "review", "commitments", "connections", "connections/timeline", "connections/corridor", "perspectives", "whatif", "history", "agreement", "keys", "go?q=treaty"];

/** Every page of a dossier, with a document and a thing. */
export async function everyPage(url, dossier) {
  const docs = await (await fetch(url + dossier + "sources.json")).json();
  const status = await (await fetch(url + dossier + "commitments.json")).json();
  const doc = [...docs.documents].sort((a, b) => b.findings - a.findings)[0];
  return [...pages, "doc/" + doc.id, "item/commitment." + status.commitments[0].id, "item/goal." + status.goals[0].id, "item/instrument." + status.instruments[0].id];
}

/** Waits until a function holds in the page. The page's own policy forbids eval, and stays as it is. */
export async function until(page, holds, arg) {
  for (let i = 0; i < 500; i++) {
    if (await page.evaluate(holds, arg).catch(() => false)) return;
    await new Promise((r) => setTimeout(r, 10));
  }
  throw new Error(`it never came to be so: ${holds}`);
}

/** The numbers of a page, for comparing one with another. */
export const numbers = (page) => page.locator("main").innerText();

/** The middle of some numbers, and the one that 95 of 100 stay under. */
export function spread(all) {
  const s = [...all].sort((a, b) => a - b);
  return { p50: s[Math.floor(s.length / 2)], p95: s[Math.min(s.length - 1, Math.floor(s.length * 0.95))] };
}
