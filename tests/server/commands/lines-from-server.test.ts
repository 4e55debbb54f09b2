import type { RequestListener } from "node:http";

import { describe, expect, it } from "vitest";

import { linesFromServer } from "../../../server/commands/lines-from-server.ts";
import { GraphUnavailableError } from "../../../server/engine/graph.ts";
import { starting } from "../../../server/http/readiness.ts";
import { Refusal } from "../../../server/http/refusal.ts";
import { toProblem } from "../../../server/http/to-problem.ts";
import { serving, stopServing } from "../../support/serving.ts";

async function read(url: string): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesFromServer(url)) found.push(line);
  return found;
}

describe("the lines of a server", () => {
  it("are whole, however they were cut on the way", async () => {
    const text = '{"name":"Jalisco Nueva Generación"}\n{"name":"中国\u2028"}\n';
    const bytes = Buffer.from(text);
    const url = await serving((request, response) => {
      expect(request.url).toBe("/api/export?format=jsonl");
      for (const byte of bytes) response.write(Buffer.from([byte]));
      response.end();
    });
    expect((await read(url)).map((line) => `${line}\n`).join("")).toBe(text);
  });

  it("are waited for while it loads its data", async () => {
    let asked = 0;
    const url = await serving((_request, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(503).end(JSON.stringify(toProblem(starting(), "id")));
      else response.end("row\n");
    });
    expect([await read(url), asked]).toEqual([["row"], 2]);
  });

  it.each([
    [
      "refuses",
      (_: unknown, response: Parameters<RequestListener>[1]) => {
        response
          .writeHead(500)
          .end(JSON.stringify(toProblem(new Refusal("internal", "A defect."), "id")));
      },
      "cannot export: A defect.",
    ],
    [
      "is no Contraflow",
      (_: unknown, response: Parameters<RequestListener>[1]) => {
        response.writeHead(404).end("<html>");
      },
      "cannot export: it answered 404",
    ],
    [
      "breaks off in a line",
      (_: unknown, response: Parameters<RequestListener>[1]) => {
        response.end("row\n{half");
      },
      "broke off its answer",
    ],
  ])("fail in words when it %s", async (_what, handle, words) => {
    const failure = read(await serving(handle));
    await expect(failure).rejects.toThrow(GraphUnavailableError);
    await expect(failure).rejects.toThrow(words);
  });

  it("fail in words when nobody answers", async () => {
    const url = await serving(() => {});
    stopServing();
    await expect(read(url)).rejects.toThrow("does not answer at");
  });
});
