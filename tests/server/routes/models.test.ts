import { basename, join } from "node:path";

import { afterAll, expect, it } from "vitest";

import { models } from "../../../contract/endpoints/models.ts";
import { readyModels } from "../../../server/commands/ready-models.ts";
import { servePage } from "../../../server/http/page.ts";
import { ask, bodyOf, refusalOf, served } from "../../support/http.ts";

const root = join(import.meta.dirname, "../../..");
const { told, programs } = await readyModels(root);
const running = await served(null, {
  models: async () => told,
  page: servePage(() => programs),
});

afterAll(async () => running.end(0));

it("tells each model with the address of its program, which is there", async () => {
  const answer = models.output.parse(bodyOf(await ask(running.url, "/api/models")));
  expect(answer.models.map(({ name }) => name)).toEqual(["flows", "recruitment", "trust"]);
  for (const { name, program, variables } of answer.models) {
    const sent = await ask(running.url, program, { headers: { "Accept-Encoding": "identity" } });
    expect([sent.status, sent.headers["content-type"], sent.headers["cache-control"]]).toEqual([
      200,
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ]);
    expect(basename(program).startsWith(`${name}-`)).toBe(true);
    expect(variables.filter(({ id }) => !sent.text.includes(`_${id}`))).toEqual([]);
  }
});

it("sends a program packed", async () => {
  const program = told[0]?.program ?? "";
  const packed = await ask(running.url, program, { headers: { "Accept-Encoding": "br" } });
  expect(packed.headers["content-encoding"]).toBe("br");
});

it("takes nothing but that one question", async () => {
  expect(refusalOf(await ask(running.url, "/api/models?name=flows"))).toEqual([
    400,
    "invalid-request",
  ]);
  const posted = await ask(running.url, "/api/models", { method: "POST" });
  expect(refusalOf(posted)).toEqual([405, "method-not-allowed"]);
});
