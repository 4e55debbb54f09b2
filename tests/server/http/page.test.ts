import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { packAssets } from "../../../server/commands/pack-assets.ts";
import { readAssets } from "../../../server/http/assets.ts";
import { type Assets, serveFiles, servePage } from "../../../server/http/page.ts";
import type { Running } from "../../../server/main.ts";
import { ask, refusalOf, served } from "../../support/http.ts";

const script = `console.log("${"graph ".repeat(500)}");`;
const html = { Accept: "text/html,application/xhtml+xml" };

let folder: string;
let assets: Assets | null = null;
let running: Running;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-page-"));
  await mkdir(join(folder, "site/assets"), { recursive: true });
  await mkdir(join(folder, "models"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "site/index.html"), "<!doctype html><html><head></head></html>");
  await writeFile(join(folder, "site/mark.svg"), "<svg/>");
  await writeFile(join(folder, "site/.stamp"), "abc");
  await writeFile(join(folder, "site/assets/main-1a2b.js"), script);
  await writeFile(join(folder, "models/flows-3c4d.js"), script);
  await writeFile(join(folder, "models/.models"), "[]");
  await packAssets(join(folder, "site"));
  running = await served(null, { page: servePage(() => assets) });
});

afterAll(async () => {
  await running.end(0);
  await rm(folder, { recursive: true });
});

describe("before the page is built", () => {
  it("says to wait to a person, and nothing else to anyone", async () => {
    const answers = [
      await ask(running.url, "/", { headers: html }),
      await ask(running.url, "/assets/main-1a2b.js"),
    ];
    expect(answers[0]?.text).toContain("Contraflow is starting");
    expect(answers.map(({ status, headers }) => [status, headers["retry-after"]])).toEqual([
      [503, "1"],
      [404, undefined],
    ]);
  });
});

describe("the built page", () => {
  beforeAll(async () => {
    const page = await readAssets(join(folder, "site"));
    assets = new Map([...page, ...(await readAssets(join(folder, "models"), "/models"))]);
  });

  it.each(["/", "/index.html", "/any/where", "/entities/place"])(
    "is what %s opens",
    async (path) => {
      const answer = await ask(running.url, path, { headers: html });
      const policy = String(answer.headers["content-security-policy"]);
      const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
      expect([answer.status, answer.headers["cache-control"], answer.text]).toEqual([
        200,
        "no-store",
        `<!doctype html><html><head><meta property="csp-nonce" nonce="${nonce}" /></head></html>`,
      ]);
    },
  );

  it("has another nonce each time", async () => {
    const texts = [
      await ask(running.url, "/", { headers: html }),
      await ask(running.url, "/", { headers: html }),
    ];
    expect(texts[0]?.text).not.toBe(texts[1]?.text);
  });

  it.each([
    ["br", "gzip, deflate, br", (body: Buffer) => brotliDecompressSync(body)],
    ["gzip", "gzip", (body: Buffer) => gunzipSync(body)],
    [undefined, "identity", (body: Buffer) => body],
  ])("sends a script packed as %s", async (packing, accepted, unpack) => {
    const answer = await fetch(`${running.url}/assets/main-1a2b.js`, {
      headers: { "Accept-Encoding": accepted },
    });
    const plain = await ask(running.url, "/assets/main-1a2b.js", {
      headers: { "Accept-Encoding": accepted },
    });
    expect([plain.headers["content-encoding"], plain.headers["content-type"]]).toEqual([
      packing,
      "text/javascript; charset=utf-8",
    ]);
    expect(await answer.text()).toBe(script);
    const sent = assets?.get("/assets/main-1a2b.js");
    const body = packing === "br" || packing === "gzip" ? sent?.packed[packing] : sent?.body;
    expect(unpack(body ?? Buffer.alloc(0)).toString()).toBe(script);
  });

  it("lets a file named by its contents be kept for ever, and others be asked for again", async () => {
    const [hashed, program, other] = [
      await ask(running.url, "/assets/main-1a2b.js"),
      await ask(running.url, "/models/flows-3c4d.js"),
      await ask(running.url, "/mark.svg"),
    ];
    const again = await ask(running.url, "/mark.svg", {
      headers: { "If-None-Match": String(other.headers.etag) },
    });
    const kept = [hashed, program, other].map(({ headers }) => headers["cache-control"]);
    const always = "public, max-age=31536000, immutable";
    expect([...kept, again.status]).toEqual([always, always, "no-cache", 304]);
  });

  it.each([
    "/assets/missing.js",
    "/.stamp",
    "/flows-3c4d.js",
    "/models/.models",
    "/assets/main-1a2b.js.br",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/%00",
    "/assets",
  ])("holds nothing at %s", async (path) => {
    expect(refusalOf(await ask(running.url, path))).toEqual([404, "not-found"]);
  });

  it("does not stand in for a file that is missing", async () => {
    const answer = await ask(running.url, "/assets/missing.js", { headers: html });
    expect(refusalOf(answer)).toEqual([404, "not-found"]);
  });

  it("is sent to who asks for it and not to who sends something", async () => {
    const answer = await ask(running.url, "/", { method: "POST", headers: html });
    expect(refusalOf(answer)).toEqual([404, "not-found"]);
  });

  it("answers HEAD with the headers alone", async () => {
    const answer = await ask(running.url, "/assets/main-1a2b.js", { method: "HEAD" });
    expect([answer.status, answer.headers["content-type"], answer.text]).toEqual([
      200,
      "text/javascript; charset=utf-8",
      "",
    ]);
  });
});

it("sends files that lie ready, and leaves all else to the page that follows its sources", async () => {
  const files = serveFiles(() => assets);
  const writing = await served(null, {
    page(request, response, next) {
      files(request, response, () => {
        if (request.method === "GET") response.end("from Vite");
        else next();
      });
    },
  });
  try {
    const [program, other] = [
      await ask(writing.url, "/models/flows-3c4d.js?import"),
      await ask(writing.url, "/main.tsx"),
    ];
    const sent = await ask(writing.url, "/models/flows-3c4d.js", { method: "POST" });
    expect([program.text, other.text]).toEqual([script, "from Vite"]);
    expect(refusalOf(sent)).toEqual([404, "not-found"]);
  } finally {
    await writing.end(0);
  }
});
