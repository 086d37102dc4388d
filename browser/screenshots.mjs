// Screenshots of every page, light and dark, into docs/screenshots. Run by hand
// after a change of looks: make screenshots. Then look at them. pngquant makes them
// small where it is installed.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { browser, cases, open, root, serve } from "./lib.mjs";

const shown = {
  briefing: "", sources: "sources", reader: "doc/us_2025_08_08_joint_declaration_oan", review: "review", agreement: "agreement", commitments: "commitments",
  item: "item/goal.treaty_signed", network: "connections", timeline: "connections/timeline", corridor: "connections/corridor",
  perspectives: "perspectives", whatif: "whatif?assume=event.constitution_referendum_passed&assume=event.draft_constitution_published", history: "history", keys: "keys",
};
const b = await browser();
const [c, made] = cases, server = await serve("serve", "--db", c.stock());
// Two texts of one treaty stand in the made-up case alone.
const second = await serve("serve", "--db", made.stock());
const only = process.argv.slice(2);
const docs = (await (await fetch(server.url + c.root + "sources.json")).json()).documents;
shown.reader = "doc/" + docs.sort((a, z) => z.findings - a.findings)[0].id;
const all = Object.entries(shown).map(([name, view]) => [name, server.url + c.root + view]);
all.push(["compare", `${second.url}${made.root}compare?first=${made.beside}&second=${made.treaty}`]);
for (const colorScheme of ["light", "dark"]) {
  const page = await open(b, { colorScheme, viewport: { width: 1440, height: 900 } });
  for (const [name, url] of all) {
    if (only.length && !only.includes(name)) continue;
    await page.goto(url);
    const height = await page.evaluate(() => Math.min(1900, document.documentElement.scrollHeight));
    await page.setViewportSize({ width: 1440, height: Math.max(900, height) });
    await page.screenshot({ path: path.join(root, "docs", "screenshots", `${name}-${colorScheme}.png`), scale: "css" });
    try {
      execFileSync("pngquant", ["--force", "--ext", ".png", "--speed", "1", "160", path.join(root, "docs", "screenshots", `${name}-${colorScheme}.png`)]);
    } catch {
      // as it is, then
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
}
await b.close();
await Promise.all([server.stop(), second.stop()]);
