// Every page, on both cases: no serious finding of axe, light and dark, wide and
// narrow; readable and decidable without JavaScript; inside the budgets.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadavg } from "node:os";
import { after, afterEach, before, test } from "node:test";
import { browser, cases, decide, everyPage, folder, kept, open, openKey, plain, serve, settled, spread, stopAll, until } from "../lib.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const washington = cases[0];
let b;
/** A server for each case, whose record every test leaves as it was. */
const servers = new Map();
before(async () => {
  b = await browser();
  for (const c of cases) servers.set(c, await serve("serve", "--db", c.stock()));
});
afterEach(() => Promise.all(b.contexts().map((c) => c.close()))); // a page left open goes on listening
after(async () => {
  await b?.close();
  stopAll();
});

async function serious(page) {
  await page.evaluate(axe); // through the debugger: the page's own policy stays as it is
  const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  return result.violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(" | ")}`);
}

/** The weight of what stands at an address. */
const weigh = async (url) => (await (await fetch(url)).arrayBuffer()).byteLength;

const every = {
  async "axe finds nothing serious on any page, light"(c) { await axed(c, "light"); },

  async "axe finds nothing serious on any page, dark"(c) { await axed(c, "dark"); },

  async "every page reads without JavaScript"(c) {
    const { url } = servers.get(c), page = await open(b, { javaScriptEnabled: false });
    for (const view of await everyPage(url, c)) {
      const answer = await page.goto(url + c.root + view);
      assert.equal(answer.status(), 200, view);
      assert.ok((await page.locator("h1").innerText()).length > 5, view);
      assert.ok((await page.locator(".lead").innerText()).length > 5, view);
    }
  },

  async "verdicts, corrections, codes, marks and undo are plain forms"(c) {
    const { url } = servers.get(c), page = await open(b, { javaScriptEnabled: false });
    const count = () => page.locator(".rail .cnt").innerText().then(Number);
    const press = (name) => page.getByRole("button", { name }).first().click();
    await page.goto(url + c.root + "review");
    const start = await count(), first = await openKey(page);
    await press(/^Accept y/);
    assert.equal(await count(), start - 1);
    await press(/^Reject n/);
    await press(/^Unsure u/);
    await press(/^Accept as corrected r/);
    assert.equal(await count(), start - 4);
    for (let i = 0; i < 4; i++) await press(/Undo the last/);
    assert.equal(await count(), start);
    await page.goto(url + c.root + "review");
    assert.equal(await openKey(page), first);
    await page.goto(url + c.root + "review?coder=A"); // a code is no verdict
    await press(/^Accept y/);
    assert.notEqual(await openKey(page), first);
    await press(/Undo the last/);
    const view = (await everyPage(url, c)).find((v) => v.startsWith("doc/"));
    await page.goto(url + c.root + view); // beside the text too
    const waits = await page.locator(".card form").count();
    const card = page.locator(".card[data-open]").first();
    await card.focus(); // it unfolds
    await card.getByRole("button", { name: /^Accept/ }).click();
    assert.equal(await page.locator(".card form").count(), waits - 1);
    const cards = await page.locator(".card").count();
    const last = page.locator(".pt").last();
    await page.fill("#m-par", await last.locator(".no").innerText());
    await page.fill("#m-words", await plain(last.locator(".tx")));
    await press(/^Mark/);
    assert.equal(await page.locator(".card").count(), cards + 1);
    await press(/Undo the last/);
    await press(/Undo the last/);
    assert.equal(await count(), start);
  },

  async "every page weighs less than 150 kB and fits 320 px"(c) {
    const { url } = servers.get(c), page = await open(b, { viewport: { width: 320, height: 800 } });
    const files = ["style.css", "icon.svg", "main.js", "palette.js", "drop.js", "live.js", "reader.js", "swap.js", "settings.js", "t.js", "strings.js"];
    let assets = 0, most = 0;
    for (const f of files) assets += await weigh(url + "/static/" + f);
    const first = assets + await weigh(url + c.root);
    assert.ok(first < 150_000, `the first page with all it needs: ${first} bytes`);
    for (const view of await everyPage(url, c)) {
      const html = await weigh(url + c.root + view);
      most = Math.max(most, html);
      assert.ok(html < 150_000, `${view}: ${html} bytes`);
      await page.goto(url + c.root + view);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 321, `${view} is ${wide} px wide on a screen of 320`);
    }
    console.log(`# ${c.name}: the first page with style and scripts ${first} bytes, the heaviest page ${most}`);
  },

  // From the key going down to the next finding on the screen. The server is new
  // in each round, so that the first key is the first for it too; it is a yes, which
  // costs most. Other work may run beside: five rounds must hold, of at most twelve,
  // and all of them are told.
  async "key to paint in the review queue is under 100 ms, the first key too"(c) {
    const rounds = [];
    const held = () => rounds.filter((r) => r.first < 100 && r.p95 < 100).length;
    while (held() < 5 && rounds.length < 12) {
      const s = await serve("serve", "--db", c.stock()), page = await open(b), rest = [];
      await page.goto(s.url + c.root + "review");
      const first = await decide(page, "y");
      for (const key of "yynyuyynyuynuyy") rest.push(await decide(page, key));
      const all = await kept(page);
      await page.context().close();
      await s.stop();
      rounds.push({ first, ...spread(rest), all, load: loadavg()[0].toFixed(1) });
    }
    console.log(`# key to paint, ${c.name}: ${rounds.map((r) => `first ${r.first} ms, half under ${r.p50}, 95 of 100 under ${r.p95}, the last kept after ${r.all} (load ${r.load})`).join("; ")}`);
    assert.ok(held() >= 5, `only ${held()} of ${rounds.length} rounds hold`);
  },

  // The next finding is shown before the record has the verdict: faster than anybody
  // reads, each verdict is kept on its own finding all the same, and z means the last.
  async "keys without a pause decide each its own finding, z the last; what is refused comes back"(c) {
    const s = await serve("serve", "--db", c.stock()), page = await open(b), given = [], words = { y: "accept", n: "reject", u: "unsure" };
    const verdict = async (key) => (await (await fetch(`${s.url}${c.root}review.json?item=${encodeURIComponent(key)}`)).json()).open.finding.verdict ?? "";
    await page.goto(s.url + c.root + "review");
    for (const key of "ynuyn") {
      given.push([await openKey(page), words[key]]);
      await page.keyboard.press(key);
      await until(page, (had) => document.querySelector("form.verdict [name=finding]")?.getAttribute("value") !== had, given.at(-1)[0]);
    }
    await page.keyboard.press("z");
    await kept(page);
    assert.equal(await openKey(page), given[4][0], "it leads back to what waits again");
    given[4][1] = "";
    for (const [key, word] of given) assert.equal(await verdict(key), word);
    await page.route("**/verdict", (route) => route.fulfill({ status: 409, contentType: "text/html", body: "<p class=lead>The disk is full.</p>" }));
    await until(page, () => !document.querySelector("#refused")?.textContent);
    const had = await openKey(page);
    await page.keyboard.press("y");
    await page.getByRole("alert").filter({ hasText: "The disk is full." }).waitFor();
    assert.equal(await openKey(page), had);
    assert.equal(await verdict(had), "");
    await s.stop();
  },

  async "two versions of a text stand beside one another, article by article"(c) {
    const s = await serve("serve", "--db", c.stock()), page = await open(b, { javaScriptEnabled: false });
    await page.goto(s.url + c.root + "doc/" + c.treaty); // a later version comes in: an article changed, one more at the end
    const lines = await Promise.all((await page.locator(".tx").all()).map(plain));
    const later = lines.map((l) => l.replace(/not use force|refrain from the use or threat of force/, "never threaten with force"));
    assert.notDeepEqual(later, lines);
    await page.goto(s.url + c.root + "sources");
    await page.fill("#text", [...later, "Article XVIII", "The Parties shall meet once a year."].join("\n\n"));
    await page.fill("#name", "later version");
    await page.fill("#published", "2026-09-01");
    await page.getByRole("button", { name: "Add text" }).click();
    await settled(s.url, c);
    const docs = (await (await fetch(s.url + c.root + "sources.json")).json()).documents;
    await page.goto(`${s.url}${c.root}compare?first=${c.treaty}&second=${docs.find((d) => /later.version/.test(d.id + d.title)).id}`);
    assert.match(await page.locator(".lead").innerText(), /^1 section changed, [1-9]\d* the same, 0 only in the first, 1 only in the second/);
    assert.match((await page.locator("ins").allInnerTexts()).join(" "), /never threaten/);
    await s.stop();
  },

  async "words are marked without a mouse: a sentence, then words, by number"(c) {
    const { url } = servers.get(c), page = await open(b);
    const docs = (await (await fetch(url + c.root + "sources.json")).json()).documents;
    const doc = docs.find((d) => d.claims > 1);
    await page.goto(url + c.root + "doc/" + doc.id);
    const cards = await page.locator(".card").count();
    await page.keyboard.press("Space");
    await page.waitForSelector("#picker[open] li");
    for (const key of ["1", "Enter", "1", "Enter", "3", "Enter"]) await page.keyboard.press(key);
    const words = await page.inputValue("#m-words");
    assert.ok(words.split(/\s+/).length >= 2, `the picker chose ${words}`);
    assert.ok((await page.locator(".tx").first().textContent()).includes(words));
    assert.equal(await page.evaluate(() => document.activeElement.id), "m-kind");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#f-h1", { state: "attached" });
    assert.equal(await page.locator(".card").count(), cards + 1);
    await page.keyboard.press("z");
    await until(page, () => !document.getElementById("f-h1"));
  },
};

async function axed(c, colorScheme) {
  const { url } = servers.get(c), page = await open(b, { colorScheme });
  for (const view of await everyPage(url, c)) {
    await page.goto(url + c.root + view);
    assert.deepEqual(await serious(page), [], view);
  }
  assert.deepEqual(page.faults, []);
  for (const [path, status] of [["/?new", 200], [c.root + "no such page", 404]]) {
    const answer = await page.goto(url + path);
    assert.equal(answer.status(), status);
    assert.deepEqual(await serious(page), [], path);
  }
}

for (const [name, holds] of Object.entries(every)) {
  for (const c of cases) test(`${name} (${c.name})`, () => holds(c));
}

test("single keys can be switched off; Ctrl-K works all the same", async () => {
  const page = await open(b);
  await page.goto(servers.get(washington).url + washington.root);
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Single keys: on" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  assert.ok(page.url().endsWith(washington.root));
  await page.keyboard.press("Control+k");
  await page.keyboard.type("commitm");
  await until(page, () => document.querySelector("#place-0")?.textContent.includes("Commitments"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/commitments/);
});

test("a change made elsewhere is told to open pages", async () => {
  const one = await open(b), other = await open(b);
  await one.goto(servers.get(washington).url + washington.root);
  await other.goto(servers.get(washington).url + washington.root + "review");
  await one.waitForTimeout(600);
  await other.keyboard.press("u");
  await one.waitForSelector("#moved:not([hidden])", { timeout: 8000 });
  await other.keyboard.press("z");
});

test("beside a later version stand the commitments whose article differs", async () => {
  const made = cases[1], page = await open(b, { javaScriptEnabled: false });
  await page.goto(`${servers.get(made).url}${made.root}compare?first=${made.beside}&second=${made.treaty}`);
  assert.match(await page.locator(".stand").innerText(), /whose article differs: Open the pass road/);
});

test("an empty record leads on: the sample, or a dossier of one's own", async () => {
  const s = await serve("serve", "--db", folder() + "/empty.db");
  const page = await open(b, { javaScriptEnabled: false });
  await page.goto(s.url + "/");
  assert.match(await page.locator("h1").innerText(), /begin/);
  await page.fill("#title", "Border talks <b>2027</b>");
  await page.getByRole("button", { name: "Begin it" }).click();
  assert.match(await page.locator(".dossier b").innerText(), /Border talks <b>2027<\/b>/);
  await page.goto(s.url + "/?new");
  await page.getByRole("button", { name: "Open the sample" }).click();
  assert.match(await page.locator(".lead").innerText(), /not known to be signed/);
  await s.stop();
});
