// Every page, on the first case and on the made-up one: no serious finding of
// axe, light and dark, wide and narrow; readable and decidable without
// JavaScript; inside the budgets.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { browser, stopAll, until, everyPage, large, made, open, serve, spread, stocked, washington } from "../lib.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let b, small, big;
before(async () => {
  b = await browser();
  small = await serve("serve", "--db", stocked());
  big = await serve("serve", "--db", large());
});
after(async () => {
  await b?.close();
  stopAll();
});

async function serious(page) {
  await page.evaluate(axe); // through the debugger: the page's own policy stays as it is
  const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  return result.violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(" | ")}`);
}

for (const [name, dossier, server] of [["the first case", washington, () => small], ["the made-up case", made, () => big]]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing serious on any page of ${name}, ${colorScheme}`, async () => {
      const page = await open(b, { colorScheme });
      for (const view of await everyPage(server().url, dossier)) {
        await page.goto(server().url + dossier + view);
        assert.deepEqual(await serious(page), [], view);
      }
      assert.deepEqual(page.faults, []);
    });
  }

  test(`every page of ${name} reads without JavaScript`, async () => {
    const page = await open(b, { javaScriptEnabled: false });
    for (const view of await everyPage(server().url, dossier)) {
      await page.goto(server().url + dossier + view);
      assert.ok((await page.locator("h1").innerText()).length > 5, view);
      assert.ok((await page.locator(".lead").innerText()).length > 5, view);
    }
  });

  test(`every page of ${name} weighs less than 150 kB and fits 320 px`, async () => {
    const page = await open(b, { viewport: { width: 320, height: 800 } });
    const weigh = async (path) => (await (await fetch(server().url + path)).arrayBuffer()).byteLength;
    const files = ["style.css", "icon.svg", "main.js", "palette.js", "drop.js", "live.js", "reader.js", "swap.js", "settings.js", "t.js", "strings.js"];
    let assets = 0, most = 0;
    for (const f of files) assets += await weigh("/static/" + f);
    const first = assets + await weigh(dossier);
    assert.ok(first < 150_000, `the first page with all it needs: ${first} bytes`);
    for (const view of await everyPage(server().url, dossier)) {
      const html = await weigh(dossier + view);
      most = Math.max(most, html);
      assert.ok(html < 150_000, `${view}: ${html} bytes`);
      await page.goto(server().url + dossier + view);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 321, `${view} is ${wide} px wide on a screen of 320`);
    }
    console.log(`# ${name}: the first page with style and scripts ${first} bytes, the heaviest page ${most}`);
  });
}

test("verdicts, corrections and undo are plain forms", async () => {
  const page = await open(b, { javaScriptEnabled: false });
  await page.goto(small.url + washington + "review");
  const count = () => page.locator(".rail .cnt").innerText().then(Number);
  const start = await count();
  await page.getByRole("button", { name: /^Accept y/ }).click();
  assert.equal(await count(), start - 1);
  await page.getByRole("button", { name: /^Reject n/ }).click();
  assert.equal(await count(), start - 2);
  await page.getByRole("button", { name: /Undo the last/ }).click();
  await page.getByRole("button", { name: /Undo the last/ }).click();
  assert.equal(await count(), start);
});

test("key to paint in the review queue is under 100 ms on the made-up case", async () => {
  const page = await open(b);
  await page.goto(big.url + made + "review");
  const painted = [];
  for (let i = 0; i < 40; i++) {
    const had = await page.locator("form.verdict [name=finding]").getAttribute("value");
    await page.keyboard.press("ynu"[i % 3]);
    await until(page, (had) => document.querySelector("form.verdict [name=finding]")?.getAttribute("value") !== had && document.documentElement.dataset.painted, had);
    painted.push(Number(await page.evaluate(() => { const d = document.documentElement.dataset, v = d.painted; delete d.painted; return v; })));
  }
  const s = spread(painted);
  console.log(`# key to paint, made-up case: half under ${s.p50} ms, 95 of 100 under ${s.p95} ms`);
  assert.ok(s.p50 < 100, `half of them take more than ${s.p50} ms`);
});

test("single keys can be switched off; Ctrl-K works all the same", async () => {
  const page = await open(b);
  await page.goto(small.url + washington);
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Single keys: on" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  assert.ok(page.url().endsWith(washington));
  await page.keyboard.press("Control+k");
  await page.keyboard.type("commitm");
  await until(page, () => document.querySelector("#place-0")?.textContent.includes("Commitments"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/commitments/);
});

test("a change made elsewhere is told to open pages", async () => {
  const one = await open(b), other = await open(b);
  await one.goto(small.url + washington);
  await other.goto(small.url + washington + "review");
  await one.waitForTimeout(600);
  await other.keyboard.press("u");
  await one.waitForSelector("#moved:not([hidden])", { timeout: 8000 });
  await other.keyboard.press("z");
});

test("words are marked without a mouse: a sentence, then words, by number", async () => {
  const page = await open(b);
  const docs = (await (await fetch(small.url + washington + "sources.json")).json()).documents;
  const doc = docs.find((d) => d.claims > 1);
  await page.goto(small.url + washington + "doc/" + doc.id);
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
});

test("two texts stand beside one another, article by article", async () => {
  const page = await open(b, { javaScriptEnabled: false });
  await page.goto(small.url + washington + "compare?first=off_2025_08_11_peace_agreement_17_articles&second=am_2025_08_11_azatutyun_text");
  assert.match(await page.locator(".lead").innerText(), /sections? changed/);
  assert.ok(await page.locator("ins, del").count() > 0);
});

test("an empty record leads on: the sample, or a dossier of one's own", async () => {
  const { folder } = await import("../lib.mjs");
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
