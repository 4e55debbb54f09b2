import { describe, expect, it } from "vitest";

import { type Order } from "../../../server/engine/embedded/protocol.ts";
import { GraphDeadlineError, GraphUnavailableError } from "../../../server/engine/graph.ts";
import { aQuestion, aThing } from "../texts.ts";
import { answer, type FakeProcess, openScripted, ready } from "./fake-processes.ts";
import { seconds } from "./open-watched.ts";

function crash(process: FakeProcess): void {
  process.onEnd("it fell over");
}

function typesOf(orders: readonly Order[]): string[] {
  return orders.map(({ task }) => (task.type === "write" ? task.step.do : task.type));
}

const question = aQuestion("RETURN 1 AS n");

describe("a process that crashes", () => {
  it("is given up while it opens the file, after a few tries", async () => {
    let started = 0;
    const opening = openScripted({
      onStart: (process) => {
        started += 1;
        crash(process);
      },
    });
    await expect(opening).rejects.toThrow("it fell over");
    expect(started).toBe(5);
  });

  it("rests after crashing too often, refuses at once meanwhile, and is tried again after", async () => {
    let isWell = true;
    const { graph, processes, events } = await openScripted({
      onStart: (process) => {
        (isWell ? ready : crash)(process);
      },
      pace: { rest: 300 },
    });
    isWell = false;
    const [first] = processes;
    if (first !== undefined) crash(first);
    await seconds(0.1);
    await expect(graph.read(question)).rejects.toThrow(GraphUnavailableError);
    await expect(graph.read(question)).rejects.toThrow(
      /again and again \(it fell over\).*npm run reset/,
    );
    expect(processes).toHaveLength(5);
    expect(events.at(-1)).toEqual({ type: "resting", milliseconds: 300, detail: "it fell over" });
    isWell = true;
    await seconds(0.3);
    expect(await graph.read(question)).toEqual([]);
    expect(processes).toHaveLength(6);
    await graph.close();
  });

  it("refuses those who wait when it is not back in time", async () => {
    const { graph, processes } = await openScripted({
      onStart: (process, count) => {
        if (count === 1) ready(process);
      },
      pace: { restart: 100 },
    });
    const [first] = processes;
    if (first !== undefined) crash(first);
    const begun = performance.now();
    await expect(graph.read(question)).rejects.toThrow("not ready within 0.1 s");
    await expect(graph.read(question)).rejects.toThrow(GraphUnavailableError);
    expect(performance.now() - begun).toBeLessThan(1000);
    const [, second] = processes;
    if (second !== undefined) ready(second);
    expect(await graph.read(question)).toEqual([]);
    await graph.close();
  });

  it("is no excuse for a question under which the memory ran out: its time is up", async () => {
    const { graph, processes } = await openScripted({
      onStart: (process, count) => {
        if (count === 1) ready(process);
      },
      onOrder: (process) => {
        process.onReply({ type: "memory", bytes: 2 });
      },
      memoryBytes: 1,
    });
    const late = graph.read(question, { milliseconds: 500 });
    await expect(late).rejects.toThrow(GraphDeadlineError);
    expect(processes).toHaveLength(2);
    await graph.close();
  });

  it("does not count the ends that a deadline brings about", async () => {
    const { graph, processes } = await openScripted({ onOrder: () => undefined });
    const late = Array.from({ length: 10 }, (_, index) =>
      graph.read(question, { milliseconds: 20 + 40 * index }),
    );
    const ends = await Promise.allSettled(late);
    expect(ends.map((end) => end.status)).toEqual(late.map(() => "rejected"));
    await seconds(0.05);
    expect(graph.status().state).toBe("ready");
    expect(processes.length).toBeGreaterThan(5);
    await graph.close();
  });

  it("leaves nothing of a half answer in the next", async () => {
    const { graph, processes } = await openScripted({
      onOrder: (process, order) => {
        const isFirst = processes.length === 1;
        process.onReply({ type: "rows", id: order.id, rows: [[isFirst ? "half" : "whole"]] });
        if (isFirst) crash(process);
        else answer(process, order, { columns: ["n"] });
      },
    });
    expect(await graph.read(question)).toEqual([{ n: "whole" }]);
    await graph.close();
  });

  it("is not handed a reader's text a second time", async () => {
    const { graph, processes } = await openScripted({
      onOrder: (process, order) => {
        (order.task.type === "ask" ? crash : answer)(process, order);
      },
    });
    const limits = { rows: 1, bytes: 1, milliseconds: 1000 };
    const pieces = graph.ask({ cypher: "RETURN 1 AS n", params: {}, limits });
    await expect(pieces[Symbol.asyncIterator]().next()).rejects.toThrow(GraphUnavailableError);
    await seconds(0.05);
    expect(processes.map(({ orders }) => typesOf(orders))).toEqual([["ask"], []]);
    await graph.close();
  });
});

describe("a write whose process ends", () => {
  const steps = ["begin", "apply", "commit"];

  it("is begun again from its start", async () => {
    const { graph, processes } = await openScripted({
      onOrder: (process, order) => {
        const isFirst = processes.length === 1;
        if (isFirst && typesOf([order])[0] === "apply") crash(process);
        else answer(process, order, { revision: 8 });
      },
    });
    expect(await graph.write([aThing("a")])).toEqual({ revision: 8 });
    expect(processes.map(({ orders }) => typesOf(orders))).toEqual([["begin", "apply"], steps]);
    await graph.close();
  });

  it.each([
    ["had been stored, is not applied again", [[9]], ["read"], 9],
    ["had not been stored, is applied again", [], ["read", ...steps], 8],
  ])("at its commit: what %s", async (_what, rows, second, revision) => {
    const { graph, processes } = await openScripted({
      onOrder: (process, order) => {
        const isFirst = processes.length === 1;
        if (isFirst && typesOf([order])[0] === "commit") crash(process);
        else {
          if (order.task.type === "read") process.onReply({ type: "rows", id: order.id, rows });
          answer(process, order, { revision: 8 });
        }
      },
    });
    expect(await graph.write([aThing("a")])).toEqual({ revision });
    expect(processes.map(({ orders }) => typesOf(orders))).toEqual([steps, second]);
    expect(await graph.revision()).toBe(revision);
    await graph.close();
  });

  it("is given up after three tries", async () => {
    const { graph, processes } = await openScripted({
      onOrder: (process, order) => {
        (typesOf([order])[0] === "apply" ? crash : answer)(process, order);
      },
    });
    await expect(graph.write([aThing("a")])).rejects.toThrow(GraphUnavailableError);
    expect(processes.slice(0, 3).map(({ orders }) => typesOf(orders))).toEqual(
      [1, 2, 3].map(() => ["begin", "apply"]),
    );
    await graph.close();
  });
});

describe("a write that meets another", () => {
  it("is tried again, after being undone", async () => {
    let isTaken = true;
    const { graph, processes } = await openScripted({
      onOrder: (process, order) => {
        if (typesOf([order])[0] === "apply" && isTaken) {
          isTaken = false;
          process.onReply({ type: "failed", id: order.id, kind: "conflict", message: "taken" });
        } else answer(process, order, { revision: 8 });
      },
    });
    expect(await graph.write([aThing("a")])).toEqual({ revision: 8 });
    expect(processes.map(({ orders }) => typesOf(orders))).toEqual([
      ["begin", "apply", "rollback", "begin", "apply", "commit"],
    ]);
    await graph.close();
  });
});
