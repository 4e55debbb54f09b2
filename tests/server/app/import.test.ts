import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";

import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";

import { importData, ImportLine, type RowCounts } from "../../../contract/endpoints/exchange.ts";
import { published } from "../../../contract/limits.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { toLine } from "../../../server/exchange/export-rows.ts";
import type { Running } from "../../../server/main.ts";
import { createServices } from "../../../server/routes/services.ts";
import { emptyGraph } from "../../support/empty-graph.ts";
import {
  authorized,
  beginToAsk,
  bodyOf,
  refusalOf,
  sendRows,
  served,
  testToken,
} from "../../support/http.ts";
import { someRows } from "../../support/rows.ts";

const running: Running[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.end(0)));
});

async function serving(...args: Parameters<typeof served>): Promise<string> {
  const one = await served(...args);
  running.push(one);
  return one.url;
}

const counts: RowCounts = {
  source: 1,
  document: 1,
  entity: 2,
  relation: 1,
  claim: 1,
  evidence: 1,
  quantity: 0,
};
const lines = { Accept: "application/x-ndjson" };
const rows = { "Content-Type": "application/x-ndjson" };

function linesIn(answer: string): ImportLine[] {
  return answer
    .trim()
    .split("\n")
    .map((line) => ImportLine.parse(JSON.parse(line)));
}

describe("a file of rows", () => {
  it("is written, with what came of it as the answer", async () => {
    const { graph, written } = emptyGraph();
    const url = await serving(createServices(graph, null));
    const answer = await sendRows(url, "/api/import", someRows(), authorized);
    const report = importData.output.parse(bodyOf(answer));
    expect([answer.status, report.written, report.revision, report.adds]).toEqual([
      200,
      true,
      2,
      counts,
    ]);
    expect(written).toContain("put-claim");
  });

  it("is only looked at for a preview, which nobody needs a token for", async () => {
    const { graph, written } = emptyGraph();
    const url = await serving(createServices(graph, null));
    const answer = await sendRows(url, "/api/import?preview=true", someRows());
    const report = importData.output.parse(bodyOf(answer));
    expect([report.written, report.revision, report.adds, written]).toEqual([false, 1, counts, []]);
  });

  it("is told line by line to whom asks for lines", async () => {
    const url = await serving(createServices(emptyGraph().graph, null));
    const answer = await sendRows(url, "/api/import", someRows(), { ...authorized, ...lines });
    const told = linesIn(answer.text);
    const stages = told.flatMap((line) => (line.type === "progress" ? [line.stage] : []));
    expect([answer.status, answer.headers["content-type"], stages]).toEqual([
      200,
      "application/x-ndjson; charset=utf-8",
      ["reading", "checking", "writing"],
    ]);
    expect(told.at(-1)).toMatchObject({ type: "report", report: { written: true, adds: counts } });
  });

  it.each(["application/jsonl", 'Application/X-NDJSON; charset="UTF-8"'])(
    "may be called %s",
    async (type) => {
      const url = await serving(createServices(emptyGraph().graph, null));
      const headers = { "Content-Type": type };
      const answer = await sendRows(url, "/api/import?preview=true", someRows(), headers);
      expect(answer.status).toBe(200);
    },
  );
});

describe("a file that breaks rules", () => {
  it("is refused by line, field and rule, and the connection stays", async () => {
    const { graph, written } = emptyGraph();
    const url = await serving(createServices(graph, null));
    const sent = [...someRows(), { type: "source", id: "source/x" }];
    const answer = await sendRows(url, "/api/import", sent, authorized);
    expect([answer.status, bodyOf(answer), written]).toMatchObject([
      422,
      { code: "import-refused", rows: [{ line: 8, field: "name" }], rowFaults: 1 },
      [],
    ]);
  });

  it("is told no more faults than may be told, and how many there are", async () => {
    const url = await serving(createServices(emptyGraph().graph, null));
    const broken = "{\n".repeat(published.importFaults + 20);
    const body = bodyOf(await sendRows(url, "/api/import?preview=true", broken));
    expect(body).toMatchObject({ rowFaults: published.importFaults + 20 });
    expect(body).toHaveProperty("rows.length", published.importFaults);
  });

  it("is refused in the midst of it, and whoever sends it may ask again", async () => {
    const url = await serving(createServices(emptyGraph().graph, null));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const long = "x".repeat(3_000_000);
    const statuses = [
      await sendOver(agent, `${url}/api/import?preview=true`, long),
      await sendOver(agent, `${url}/api/import?preview=true`, ""),
    ];
    agent.destroy();
    expect(statuses).toEqual([
      [422, false],
      [200, true],
    ]);
  });

  it("is a line once lines are sent", async () => {
    const url = await serving(createServices(emptyGraph().graph, null));
    const headers = { ...authorized, ...lines };
    const { status, text: told } = await sendRows(url, "/api/import", "{}", headers);
    expect([status, linesIn(told).at(-1)]).toMatchObject([
      200,
      { type: "problem", problem: { status: 422, code: "import-refused" } },
    ]);
  });
});

/** The status, and whether the connection was one that was used before. */
async function sendOver(agent: Agent, url: string, body: string): Promise<[number, boolean]> {
  const asking = request(url, { agent, method: "POST", headers: rows });
  asking.end(body);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asking.once("error", reject).once("response", resolve);
  });
  await text(answer);
  return [answer.statusCode ?? 0, asking.reusedSocket];
}

describe("a body", () => {
  it.each([
    ["of JSON", { "Content-Type": "application/json" }, [415, "unsupported-media-type"]],
    ["of a form", { "Content-Type": "text/plain" }, [415, "unsupported-media-type"]],
    ["of no type", {}, [415, "unsupported-media-type"]],
    [
      "in another charset",
      { "Content-Type": "application/x-ndjson; charset=utf-16" },
      [415, "unsupported-media-type"],
    ],
    ["that is packed", { ...rows, "Content-Encoding": "gzip" }, [415, "unsupported-media-type"]],
    [
      "that says it is too large",
      { ...rows, "Content-Length": String(published.importBytes + 1) },
      [413, "body-too-large"],
    ],
    ["whose sender has no token", { ...rows, Authorization: "" }, [401, "unauthorized"]],
  ])("is refused before it is sent: %s", async (_what, headers, refusal) => {
    const url = await serving(createServices(emptyGraph().graph, null));
    const { asking, answer } = beginToAsk(url, "/api/import", {
      method: "POST",
      headers: { ...authorized, "Content-Length": "1000", ...headers },
    });
    asking.flushHeaders();
    expect(refusalOf(await answer)).toEqual(refusal);
    asking.destroy();
  });

  it.each([
    ["?preview=maybe", 400],
    ["?preview=true&preview=true", 400],
    ["?other=1", 400],
  ])("is refused when it is asked for by %s", async (query, status) => {
    const url = await serving(createServices(emptyGraph().graph, null));
    expect((await sendRows(url, `/api/import${query}`, "", authorized)).status).toBe(status);
  });
});

/** A graph whose writes wait until they are let go, and the signals they were given. */
function waitingGraph() {
  const { graph, written } = emptyGraph();
  const signals: AbortSignal[] = [];
  const gate: { open?: () => void } = {};
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  const write: Graph["write"] = async (writes, patience) => {
    const { signal } = patience ?? {};
    if (signal) signals.push(signal);
    const left = new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => {
        reject(signal.reason);
      });
    });
    await Promise.race([opened, left]);
    return graph.write(writes, patience);
  };
  return { graph: { ...graph, write }, written, signals, open: () => gate.open?.() };
}

it("takes one file at a time, and previews beside it", async () => {
  const { graph, signals, open } = waitingGraph();
  const url = await serving(createServices(graph, null));
  const first = sendRows(url, "/api/import", someRows(), authorized);
  await vi.waitUntil(() => signals.length > 0);
  const second = await sendRows(url, "/api/import", someRows(), authorized);
  const preview = beginToAsk(url, "/api/import?preview=true", {
    method: "POST",
    headers: { ...rows, ...lines },
  });
  preview.asking.end(someRows().map(toLine).join("\n"));
  // It has begun, and waits for the other to be written.
  await once(preview.asking, "response");
  open();
  expect([refusalOf(second), second.headers["retry-after"]]).toEqual([[503, "busy"], "5"]);
  const told = linesIn((await preview.answer).text);
  expect([(await first).status, told.at(-1)]).toMatchObject([200, { type: "report" }]);
  expect((await sendRows(url, "/api/import", someRows(), authorized)).status).toBe(200);
});

it("writes nothing when the sender leaves, and has room for the next", async () => {
  const { graph, written, signals, open } = waitingGraph();
  const url = await serving(createServices(graph, null));
  const { asking, answer } = beginToAsk(url, "/api/import", {
    method: "POST",
    headers: { ...rows, ...authorized },
  });
  answer.catch(() => null);
  asking.end(JSON.stringify(someRows()[0]));
  await vi.waitUntil(() => signals.length > 0);
  asking.destroy();
  await vi.waitUntil(() => signals[0]?.aborted);
  expect(written).toEqual([]);
  open();
  await vi.waitUntil(async () => {
    return (await sendRows(url, "/api/import", someRows(), authorized)).status === 200;
  });
});

it("has room for the next when the sender leaves in the midst of the file", async () => {
  const { graph, written } = emptyGraph();
  const url = await serving(createServices(graph, null));
  const { asking, answer } = beginToAsk(url, "/api/import", {
    method: "POST",
    headers: { ...rows, ...authorized, "Content-Length": "100000" },
  });
  answer.catch(() => null);
  asking.write(`${JSON.stringify(someRows()[0])}\n`, () => asking.destroy());
  await vi.waitUntil(async () => {
    return (await sendRows(url, "/api/import", "", authorized)).status === 200;
  });
  expect(written).toEqual([]);
});

it("writes down a defect that is told as a line, and never the token", async () => {
  const logged: string[] = [];
  const log = pino({ level: "info" }, { write: (line) => logged.push(line) });
  const { graph } = emptyGraph({
    write: async () => {
      throw new Error("a defect");
    },
  });
  const url = await serving(createServices(graph, null), { log });
  const answer = await sendRows(url, "/api/import", someRows(), { ...authorized, ...lines });
  expect(linesIn(answer.text).at(-1)).toMatchObject({ problem: { code: "internal" } });
  expect(logged.join("")).toContain("a defect");
  expect(logged.join("")).not.toContain(testToken);
});
