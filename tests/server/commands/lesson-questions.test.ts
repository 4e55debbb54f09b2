import { describe, expect, it } from "vitest";

import { questionsOf, questionsTo } from "../../../server/commands/lesson-questions.ts";
import { GraphUnavailableError } from "../../../server/engine/graph.ts";
import { emptyGraph } from "../../support/empty-graph.ts";
import { serving } from "../../support/serving.ts";

const asked = { question: "causes", params: { thing: "factor/mistrust" } };

describe("questions to a server", () => {
  it("are asked by name, with their parameters", async () => {
    const seen: string[] = [];
    const url = await serving((request, response) => {
      let body = "";
      request.on("data", (part) => (body += String(part)));
      request.on("end", () => {
        seen.push(`${request.method ?? ""} ${request.url ?? ""} ${body}`);
        const answer = {
          columns: ["cause"],
          rows: [["a"]],
          nodes: [],
          edges: [],
          truncated: false,
        };
        response.end(JSON.stringify(answer));
      });
    });
    expect(await questionsTo(url).ask(asked)).toMatchObject({ columns: ["cause"], rows: [["a"]] });
    expect(seen).toEqual(['POST /api/queries/causes {"params":{"thing":"factor/mistrust"}}']);
  });

  it("fail in words where it answers nothing", async () => {
    const url = await serving((_request, response) => {
      response.writeHead(404).end("<html>");
    });
    const { ask, revision } = questionsTo(url);
    await expect(ask(asked)).rejects.toThrow(GraphUnavailableError);
    await expect(ask(asked)).rejects.toThrow("cannot answer causes: it answered 404");
    await expect(revision()).rejects.toThrow("cannot say its revision: it answered 404");
  });
});

describe("questions to a graph", () => {
  const { ask } = questionsOf(emptyGraph().graph);

  it.each([
    ["there is no such question", { question: "gone", params: {} }, "no question gone"],
    ["a parameter is missing", { question: "causes", params: {} }, "causes is not asked so"],
    [
      "a parameter is not its own",
      { question: "causes", params: { ...asked.params, other: 1 } },
      "causes is not asked so",
    ],
  ])("say so where %s", async (_what, question, words) => {
    await expect(ask(question)).rejects.toThrow(words);
  });
});
