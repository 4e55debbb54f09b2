import type { Asks } from "../../../contract/endpoints/queries.ts";
import type { Row } from "../../../contract/rows.ts";
import { ClaimId, DocumentId, EntityId, RelationId } from "../../../contract/ids.ts";
import { search } from "../../../contract/endpoints/search.ts";
import type { Kind } from "../../../graph-seed/ontology/ids.ts";
import { ontology } from "../../../graph-seed/ontology/the-ontology.ts";
import { exportRows, toLine } from "../../../server/exchange/export-rows.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { catalogue } from "../../../server/queries/catalogue/catalogue.ts";
import { runQuestion } from "../../../server/queries/catalogue/run-question.ts";
import { claimDetails } from "../../../server/queries/claim-details.ts";
import { documents } from "../../../server/queries/documents.ts";
import { edgesBetween } from "../../../server/queries/edges-between.ts";
import { entity } from "../../../server/queries/entity.ts";
import { expand } from "../../../server/queries/expand.ts";
import { mostConnected } from "../../../server/queries/most-connected.ts";
import { relation } from "../../../server/queries/relation.ts";
import { statistics } from "../../../server/queries/statistics.ts";
import { things } from "../../../server/queries/things.ts";
import { createSearch } from "../../../server/search/search.ts";
import { castIds, richDocumentIds } from "../../support/a-rich-world.ts";

/** Every question of ours about a rich world, by name; the answers are plain data. */
export async function answersOf(
  graph: Graph,
  rows: readonly Row[],
): Promise<Readonly<Record<string, unknown>>> {
  const answers = new Map<string, unknown>();
  for (const scope of [undefined, richDocumentIds.slice(0, 1), richDocumentIds.slice(1)]) {
    const within = { documents: scope?.map((id) => DocumentId.parse(id)) };
    const name = scope?.join(" ") ?? "all";
    for (const [question, answer] of await answersIn(graph, rows, within)) {
      answers.set(`${question}, in ${name}`, answer);
    }
  }
  answers.set("documents", await documents(graph, {}));
  answers.set("most connected", (await mostConnected(graph)).toSorted());
  return Object.fromEntries(answers);
}

type Within = { readonly documents: DocumentId[] | undefined };
type Answers = [string, unknown][];

async function answersIn(graph: Graph, rows: readonly Row[], within: Within): Promise<Answers> {
  return [
    ["statistics", settled(await statistics(graph, within))],
    ["between", settled(await edgesBetween(graph, ids(), within))],
    ["things", settled(await things(graph, { ids: allIds(rows), between: true }, within))],
    ...(await detailsOf(graph, rows, within)),
    ...(await expansionsOf(graph, within)),
    ...(await questionsOf(graph, within)),
    ["search", await found(graph, within)],
    ["export", await exported(graph, within)],
  ];
}

function ids(): EntityId[] {
  return castIds.map((id) => EntityId.parse(id));
}

function allIds(rows: readonly Row[]): string[] {
  return rows.filter(({ type }) => type === "entity" || type === "relation").map(({ id }) => id);
}

async function detailsOf(graph: Graph, rows: readonly Row[], within: Within): Promise<Answers> {
  const answers: Answers = [];
  for (const { type, id } of rows) {
    if (type === "entity") {
      answers.push([id, settled(await entity(graph, EntityId.parse(id), within))]);
    }
    if (type === "relation") {
      answers.push([id, settled(await relation(graph, RelationId.parse(id), within))]);
    }
    if (type === "claim") {
      answers.push([id, settled(await claimDetails(graph, [ClaimId.parse(id)], within))]);
    }
  }
  return answers;
}

async function expansionsOf(graph: Graph, within: Within): Promise<Answers> {
  const answers: Answers = [];
  for (const direction of ["out", "in", "any"] as const) {
    for (const order of ["degree", "support"] as const) {
      const asked = { ids: ids().slice(0, 2), direction, order, limit: 3 };
      const answer = await expand(graph, { ...asked, layers: ["drugs", "arms"] }, within);
      answers.push(
        [`expand ${direction} by ${order}`, settled(await expand(graph, asked, within))],
        [`expand ${direction} by ${order}, two layers`, settled(answer)],
      );
    }
  }
  return answers;
}

async function questionsOf(graph: Graph, within: Within): Promise<Answers> {
  const answers: Answers = [];
  for (const question of catalogue) {
    const told = Object.entries(question.inputs).map(([name, { asks }]) => [name, toldFor(asks)]);
    const asked = { question, params: question.params.parse(Object.fromEntries(told)) };
    answers.push([`question ${question.name}`, settled(await runQuestion(graph, asked, within))]);
  }
  return answers;
}

/** Something of the rich world for whatever a question asks. */
function toldFor(asks: Asks): unknown {
  if (asks.type === "thing") {
    return castIds.find((id) => asks.kinds.some((kind) => isOf(kind, id))) ?? castIds[0];
  }
  if (asks.type === "whole number") return asks.min;
  if (asks.type === "choice") return asks.options[0]?.value;
  const told = { document: richDocumentIds[0], source: "source/s0", layer: "drugs", text: "N" };
  return told[asks.type];
}

function isOf(kind: Kind, id: string): boolean {
  return id.split("/")[0] === ontology.kinds[kind]?.prefix;
}

async function found(graph: Graph, within: Within): Promise<unknown> {
  const index = createSearch(graph);
  const asked = search.input.parse({ q: "N", ...within });
  return index.find(asked);
}

async function exported(graph: Graph, { documents: scope }: Within): Promise<string[]> {
  const lines: string[] = [];
  const within = scope ? { documents: new Set<string>(scope) } : {};
  for await (const row of exportRows(graph, within)) lines.push(toLine(row));
  return lines;
}

/** Where a question promises no order, one that does not depend on the engine. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(settled);
    return items.toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, settled(item)])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}
