import { type Browser, chromium, type Page } from "playwright-core";

import { findBrowser, thisMachine } from "./find-browser.ts";

type Theme = "light" | "dark";
export type Sight = {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
};

/** A page, and all that went wrong on it: broken policy, errors, requests to elsewhere. */
export type Watched = { readonly page: Page; readonly troubles: readonly string[] };

export async function openBrowser(): Promise<Browser> {
  const found = findBrowser(thisMachine(process.env));
  if (found.state === "missing") throw new Error(`${found.why} ${found.remedy}`);
  return chromium.launch({
    executablePath: found.path,
    // A container has no room for Chromium's own sandbox; the page is ours alone.
    args: ["--no-sandbox", "--hide-scrollbars", "--disable-dev-shm-usage"],
  });
}

export async function openPage(browser: Browser, url: string, sight: Sight): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: sight.width, height: sight.height },
    colorScheme: sight.theme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const to = new URL(request.url());
    const own = to.origin === new URL(url).origin || ["data:", "blob:"].includes(to.protocol);
    if (!own) troubles.push(`request: ${request.url()}`);
  });
  await page.exposeFunction("contraflowPolicyBroken", (what: string) =>
    troubles.push(`policy: ${what}`),
  );
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = Reflect.get(window, "contraflowPolicyBroken") as (what: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(url);
  return { page, troubles };
}
