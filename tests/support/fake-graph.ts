import { type Graph, GraphStatementError, type Params } from "../../server/engine/graph.ts";

/** What a question is answered with: rows, or what becomes of its parameters. */
export type Answers = Readonly<
  Record<string, readonly unknown[] | ((params: Params) => readonly unknown[])>
>;

export type FakeGraph = Graph & {
  /** The questions that were asked, in order. */
  readonly asked: { readonly name: string; readonly params: Params }[];
  /** As if something had been written. */
  raise(): void;
};

/** A graph that answers named questions; one that it has no answer for is a defect of the test. */
export function fakeGraph(answers: Answers = {}): FakeGraph {
  const asked: { name: string; params: Params }[] = [];
  let revision = 1;
  return {
    asked,
    raise: () => {
      revision += 1;
    },
    read: async ({ name, params, row }) => {
      asked.push({ name, params });
      const answer = answers[name];
      if (answer === undefined) throw new GraphStatementError(`Nothing answers ${name}.`);
      const rows = typeof answer === "function" ? answer(params) : answer;
      return rows.map((found) => row.parse(found));
    },
    write: async () => ({ revision }),
    define: async () => {},
    ask: () => {
      throw new GraphStatementError("Nobody asks a fake.");
    },
    explain: async () => null,
    revision: async () => revision,
    status: () => ({ engine: "embedded", state: "ready" }),
    close: async () => {},
  };
}
