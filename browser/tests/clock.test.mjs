// The acceptance tests with a clock, those that a machine can run: all fifteen,
// each on both cases. Their numbers are those of the list that the workbench was
// designed from.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, afterEach, before, test } from "node:test";
import { browser, cases, decide, folder, kept, numbers, open, openKey, plain, run, serve, settled, stopAll, until } from "../lib.mjs";

/** @typedef {import("../lib.mjs").Case} Case */

let b;
/** A server for each case that only tests which leave no trace may ask. */
const shared = new Map();
before(async () => {
  b = await browser();
  for (const c of cases) shared.set(c, await c.begin());
});
afterEach(() => Promise.all(b.contexts().map((c) => c.close())));
after(async () => {
  await b?.close();
  stopAll();
});

/** A server over a record of its own. */
const own = async (/** @type {Case} */ c) => {
  const db = c.stock();
  return { db, ...await serve("serve", "--db", db) };
};

/** What stands, as data. */
const status = (c, db) => run("status", "--db", db, "--dossier", c.id, "--as-of", "2026-11-25", "--known-at", "2026-11-25", "-f", "json");

/** A record made of what another exports. */
function copied(c, db) {
  const files = path.join(folder(), "out"), other = path.join(folder(), "other.db");
  run("export", "--to", "hcl", "--db", db, "--dossier", c.id, "-o", files);
  run("apply", "--db", other, files);
  return other;
}

const fifteen = {
  async "1: from one command to the Briefing in under a minute, without a network"(c) {
    const s = shared.get(c);
    assert.ok(s.ms < 60_000, `it took ${s.ms} ms`);
    const page = await open(b);
    await page.goto(s.url + "/");
    await page.goto(s.url + c.root);
    assert.match(await page.locator(".lead").innerText(), /not known to be signed/);
    assert.deepEqual(page.foreign, []);
  },

  async "2: what blocks signature, and who says so, within two clicks"(c) {
    const page = await open(b);
    await page.goto(shared.get(c).url + c.root);
    await page.locator("section", { hasText: "What it waits for" }).getByRole("link").first().click(); // one
    await page.waitForSelector(".versus, .proof");
    assert.match(await page.locator("main").innerText(), c.blocks);
    const quotes = page.locator(".proof cite a, .versus cite a");
    assert.ok(await quotes.count() >= 2, "who says so stands beside the words");
    for (const side of c.sides.slice(0, 2)) assert.ok(await page.locator("main .side-" + side).count() > 0, `side ${side} is named`);
    await quotes.first().click(); // two: the words where they stand
    await page.waitForSelector("#lit");
    assert.ok(await page.locator("#lit").first().isVisible());
  },

  async "3: from a status to the lit quote by one key or one click"(c) {
    const page = await open(b), from = shared.get(c).url + c.root + "item/" + c.goal;
    for (const go of [() => page.keyboard.press("e"), () => page.locator(".proof cite a, .versus cite a").first().click()]) {
      await page.goto(from);
      await go();
      await page.waitForURL(/\/doc\//);
      await page.waitForSelector("#lit");
      assert.ok((await page.locator("#lit").first().innerText()).length > 3);
    }
  },

  async "4: ten verdicts by keys within a minute, all undone by ten z, after a restart"(c) {
    let s = await own(c);
    const page = await open(b), stands = status(c, s.db);
    await page.goto(s.url + c.root + "review");
    const count = () => page.locator(".rail .cnt").innerText().then(Number);
    const first = await openKey(page), start = await count(), began = Date.now(), painted = [];
    for (const key of ["y", "n", "u", "y", "n", "d", "y", "u", "n", "y"]) painted.push(await decide(page, key));
    await kept(page);
    assert.ok(Date.now() - began < 60_000);
    assert.equal(await count(), start - 10);
    assert.notEqual(status(c, s.db), stands, "a yes to what moves a status moves it");
    console.log(`# key to paint, ${c.name}: ${painted.join(" ")} ms`);
    await s.stop("SIGKILL");
    s = { ...s, ...await serve("serve", "--db", s.db) };
    await page.goto(s.url + c.root + "review");
    for (let i = 0; i < 10; i++) {
      const left = await count();
      await page.keyboard.press("z");
      await until(page, (left) => Number(document.querySelector(".rail .cnt")?.textContent) === left + 1, left);
    }
    assert.equal(await count(), start);
    assert.equal(status(c, s.db), stands);
    await page.goto(s.url + c.root + "review");
    assert.equal(await openKey(page), first);
    await s.stop();
  },

  async "5: a hundred files dropped: a bar within a second, paused, killed, restarted: nothing lost, nothing twice"(c) {
    let s = await own(c);
    const dir = folder(), files = [];
    for (let i = 0; i < 100; i++) {
      const file = path.join(dir, `article-${i}.txt`);
      const text = Array.from({ length: 40 }, (_, k) => `On ${k % 28 + 1} May 2025 the Parties agreed point ${i}-${k}. Armenia shall open the road ${k} within 30 days.`).join("\n\n");
      writeFileSync(file, text + "\n");
      files.push(file);
    }
    const documents = async () => (await (await fetch(s.url + c.root + "sources.json")).json()).documents.length;
    const job = async () => (await fetch(s.url + c.root + "job.json")).json();
    const had = await documents();
    const page = await open(b);
    await page.goto(s.url + c.root + "sources");
    await page.setInputFiles("#files", files);
    const began = Date.now();
    await page.locator("#drop button").click();
    await page.waitForSelector("#jobs:not([hidden])");
    assert.ok(Date.now() - began < 1500, `the bar came after ${Date.now() - began} ms`);
    const pause = page.locator("#jobs button[value=pause]");
    if (await pause.count()) {
      await pause.click();
      await page.waitForSelector("#jobs button[value=resume], #jobs[hidden]", { state: "attached" });
    }
    const left = (await job()).waiting;
    await s.stop("SIGKILL");
    s = { ...s, ...await serve("serve", "--db", s.db) };
    assert.equal((await settled(s.url, c)).waiting, 0);
    assert.equal(await documents(), had + 100);
    console.log(`# ${c.name}: ${left} of 100 files waited when the server was killed`);
    await page.goto(s.url + c.root + "sources");
    await page.setInputFiles("#files", files.slice(0, 20)); // known already
    await page.locator("#drop button").click();
    await page.waitForLoadState();
    assert.equal((await settled(s.url, c)).waiting, 0);
    assert.equal(await documents(), had + 100);
    await s.stop();
  },

  async "6: the same URL on a second computer shows the same"(c) {
    const here = shared.get(c), db = c.stock(), second = await serve("serve", "--db", copied(c, db));
    const page = await open(b);
    const proposals = (text) => text.replace(/\d+ proposals to review in \d+ documents/, ""); // the files that are sent carry no findings
    for (const view of [`?asof=2026-01-01&side=${c.sides[0]}`, "commitments?value=unknown&asof=2026-06-01", "perspectives?known=2026-01-01", "connections", "item/" + c.disputed + "?asof=2026-06-01"]) {
      await page.goto(here.url + c.root + view);
      const shown = await numbers(page);
      await page.goto(second.url + c.root + view);
      assert.equal(proposals(await numbers(page)), proposals(shown), view);
    }
    await second.stop();
  },

  async "7: what is exported is what is shown; files brought back give the same statuses"(c) {
    const s = await own(c), page = await open(b);
    for (const filter of ["", "?value=unknown", "?value=contested"]) {
      await page.goto(s.url + c.root + "commitments" + filter);
      const shown = Number((await page.locator(".lead").innerText()).match(/(\d+) (?:of \d+ )?commitments?/)[1]);
      const csv = await (await fetch(s.url + c.root + "commitments.csv" + filter)).text();
      assert.equal(csv.trim().split("\n").length - 1, shown, `commitments${filter}`);
    }
    assert.equal(status(c, copied(c, s.db)), status(c, s.db));
    await s.stop();
  },

  async "8: every figure has a list that the keyboard reaches, and words that a screen reader reads"(c) {
    const page = await open(b), { url } = shared.get(c);
    for (const view of ["connections", "connections/timeline", "item/" + c.goal]) {
      await page.goto(url + c.root + view);
      const figures = await page.locator("figure svg[role=img]").count();
      assert.ok(figures > 0, view);
      assert.ok(await page.locator("main details table").count() >= figures, `${view}: a table for each figure`);
      assert.equal(await page.locator("main details[open]").count(), 0);
      await page.keyboard.press("t");
      assert.ok(await page.locator("main details[open] table").first().isVisible());
      assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
    }
    await page.goto(url + c.root + "connections/corridor");
    assert.ok(await page.locator("main table").count() > 0);
    assert.ok(await page.locator("figure svg[role=img]").count() > 0);
    for (const svg of await page.locator("figure svg[role=img]").all()) assert.ok(await svg.locator("title").first().textContent());
    await page.goto(url + c.root + "item/" + c.goal);
    const tree = await page.locator("main").ariaSnapshot();
    for (const words of [/unknown/, /Would need/, /link/]) assert.match(tree, words);
  },

  async "9: Arabic, Armenian, Azerbaijani, Russian and French stand as they are: lit, found, copied"(c) {
    const s = await own(c);
    const lines = ["تلتزم أرمينيا بفتح الطريق خلال 30 يومًا.", "Հայաստանը պարտավորվում է բացել ճանապարհը։", "Azərbaycan yolu İyul ayında açmalıdır, ığış.", "Армения обязуется открыть дорогу.", "« La France » s'engage : elle ouvre la route !", "Mixed: الطريق 42 km — Հայաստան and Əliyev."];
    const page = await open(b);
    await page.goto(s.url + c.root + "sources");
    await page.fill("#text", lines.join("\n\n"));
    await page.fill("#name", "five scripts");
    await page.getByRole("button", { name: "Add text" }).click();
    await settled(s.url, c);
    const docs = (await (await fetch(s.url + c.root + "sources.json")).json()).documents;
    const doc = docs.find((d) => /five.scripts/.test(d.id + d.title));
    assert.ok(doc, "the text is on file");
    await page.goto(s.url + c.root + "doc/" + encodeURIComponent(doc.id));
    assert.deepEqual(await Promise.all((await page.locator(".tx").all()).map(plain)), lines);
    assert.equal(await page.locator(".tx").first().evaluate((e) => getComputedStyle(e).direction), "rtl");
    assert.equal(await page.locator(".tx").nth(1).evaluate((e) => getComputedStyle(e).direction), "ltr");
    await page.locator(".tx").first().evaluate((e) => getSelection().selectAllChildren(e));
    assert.ok((await page.evaluate(() => String(getSelection()))).includes("تلتزم أرمينيا"));
    for (const spelling of ["Aliyev", "Əliyev", "Алиев"]) {
      await page.goto(s.url + c.root + "go?q=" + encodeURIComponent(spelling));
      assert.ok(await page.locator("main .list li").count() > 0, spelling);
    }
    for (const words of ["أرمينيا", "ճանապարհը", "İyul", "обязуется", "s'engage"]) {
      await page.goto(s.url + c.root + "go?q=" + encodeURIComponent(words));
      await page.locator("main .list a", { hasText: "five scripts" }).first().waitFor({ timeout: 2000 });
    }
    await s.stop();
  },

  async "10: no side's page prints a merged truth"(c) {
    const page = await open(b), said = [], { url } = shared.get(c);
    for (const side of c.sides) {
      await page.goto(url + c.root + "item/" + c.disputed + "?side=" + side);
      said.push(await page.locator(".facts dd").first().innerText());
    }
    assert.deepEqual(said, ["true", "false", "unknown"]);
    await page.goto(url + c.root + "item/" + c.disputed);
    assert.equal(await page.locator(".facts dd").first().innerText(), "contested");
  },

  async "11: broken input gives a sentence with what, why and what next"(c) {
    const s = await own(c), dir = folder();
    writeFileSync(path.join(dir, "empty.txt"), "");
    writeFileSync(path.join(dir, "latin.txt"), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xff, 0xfe, 0x0a]));
    writeFileSync(path.join(dir, "noise.txt"), Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 32)));
    writeFileSync(path.join(dir, "scan.pdf"), Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0, 0, 1, 2])]));
    const page = await open(b);
    await page.goto(s.url + c.root + "sources");
    await page.setInputFiles("#files", readdirSync(dir).map((f) => path.join(dir, f)));
    await page.locator("#drop button").click();
    const { failed } = await settled(s.url, c);
    assert.equal(failed.length, 3, JSON.stringify(failed));
    for (const f of failed) assert.ok(f.fault.length > 20, `${f.name}: ${f.fault}`);
    await page.goto(s.url + c.root + "sources");
    await page.locator("#jobs summary").click();
    assert.equal(await page.locator("#jobs .list li").count(), 3);
    await page.getByRole("button", { name: "Forget it" }).first().click();
    await until(page, () => document.querySelectorAll("#jobs .list li").length === 2);
    await s.stop();
  },

  async "12: with the network blocked nothing is missing, and the page says so"(c) {
    const page = await open(b), { url } = shared.get(c);
    for (const view of ["", "review", "connections", "connections/corridor", "whatif"]) {
      await page.goto(url + c.root + view);
      assert.match(await page.locator("footer").innerText(), /Local: nothing leaves this computer/);
      assert.equal(await page.evaluate(() => [...document.images].filter((i) => !i.complete || !i.naturalWidth).length), 0);
    }
    assert.deepEqual(page.foreign, []);
    assert.deepEqual(page.faults, []);
  },

  async "13: list, filter and proof each under 300 ms"(c) {
    const s = await own(c), page = await open(b);
    await page.goto(s.url + c.root); // the first request reads the record
    const { findings } = await (await fetch(s.url + c.root + "sources.json")).json();
    if (c.id === "made") assert.ok(findings >= 20_000, `only ${findings} findings`);
    const { commitments } = await (await fetch(s.url + c.root + "commitments.json")).json();
    for (const view of ["commitments", "commitments?value=contested", "review", "item/" + c.goal, "item/commitment." + commitments[Math.min(500, commitments.length - 1)].id]) {
      const took = [];
      for (let i = 0; i < 3; i++) { // other work may run beside
        const began = Date.now();
        await page.goto(s.url + c.root + view, { waitUntil: "domcontentloaded" });
        took.push(Date.now() - began);
      }
      console.log(`# ${c.name}, ${findings} findings, ${view}: ${took.join(", ")} ms`);
      assert.ok(Math.min(...took) < 300, `${view} took ${took.join(", ")} ms`);
    }
    await s.stop();
  },

  async "14: two coders, 50 items: an agreement figure with interval, and what they differ on"(c) {
    const s = await own(c), page = await open(b);
    for (const coder of ["A", "B"]) {
      await page.goto(s.url + c.root + "review?coder=" + coder);
      for (let i = 0; i < 50; i++) await decide(page, coder === "B" && i % 5 === 0 ? "n" : i % 3 ? "y" : "u");
      await kept(page);
    }
    await page.goto(s.url + c.root + "agreement");
    const rows = await page.locator("table").first().innerText();
    assert.match(rows, /all\s+50\s+40\s+0\.\d\d\s+-?0\.\d\d to \d\.\d\d/);
    assert.match(await page.locator(".lead").innerText(), /50 findings coded twice, 10 disagreements; \d+ open/);
    assert.equal(await page.locator(".plainnews > li").count(), 10);
    await s.stop();
  },

  async "15: a redacted share holds no trace of what was hidden"(c) {
    const out = path.join(folder(), "share");
    run("publish", ...c.source(), "--redact", "document." + c.hidden.document, "-o", out);
    const walk = (dir) => readdirSync(dir).flatMap((f) => { const p = path.join(dir, f); return statSync(p).isDirectory() ? walk(p) : [p]; });
    const files = walk(out);
    assert.ok(files.length > 20);
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      for (const trace of c.hidden.traces) assert.ok(!text.includes(trace) && !file.includes(trace), `${file} holds ${trace}`);
    }
    const page = await open(b);
    await page.goto("file://" + path.join(out, "index.html"));
    assert.match(await page.locator(".lead").innerText(), /treaty/);
    await page.locator("nav.rail a", { hasText: "Commitments" }).click();
    assert.match(page.url(), /^file:.*commitments/);
    assert.deepEqual(page.faults, []);
  },
};

for (const [name, holds] of Object.entries(fifteen)) {
  for (const c of cases) test(`${name} (${c.name})`, () => holds(c));
}
