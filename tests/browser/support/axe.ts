import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import type { Page } from "playwright-core";

const source = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds on the page as it stands: the rule, and the element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger and not added as a script, for the page's policy allows none.
  await page.evaluate(await readFile(source, "utf8"));
  const found = await page.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as {
      run: () => Promise<{ violations: readonly Violation[] }>;
    };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
