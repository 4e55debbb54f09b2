import type { QuestionAnswer } from "../../../client/api/ask-question.ts";
import type { CatalogueEntry, QuestionInput } from "../../../contract/endpoints/queries.ts";
import { aStart } from "./build.ts";

export function anInput(name: string, more: Partial<QuestionInput> = {}): QuestionInput {
  return {
    name,
    title: `The ${name}`,
    help: `What the ${name} is for.`,
    required: false,
    default: null,
    asks: { type: "layer" },
    ...more,
  };
}

/** A place that has to be named. */
export const aPlace = anInput("place", {
  title: "Place",
  required: true,
  asks: { type: "thing", kinds: ["Place"] },
});

export const aLayer = anInput("layer", { title: "Layer" });

export const aCount = anInput("count", {
  title: "At least",
  default: 2,
  asks: { type: "whole number", min: 1, max: 9 },
});

/** A question about supplies, drawn, with nothing to fill in where nothing else is said. */
export function anEntry(more: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    name: "supplies",
    title: "Who supplies whom?",
    group: "Supply chains and flows",
    description: "Every supply.",
    lookFor: "Goods that run both ways.",
    cypher:
      "MATCH (a)-[r:SUPPLIES]->(b)\nRETURN a.id AS supplier, b.id AS supplied, r.id AS relation",
    columns: [
      { name: "supplier", title: "Supplier", holds: "thing" },
      { name: "supplied", title: "Supplied", holds: "thing" },
      { name: "relation", title: "Relation", holds: "relation" },
    ],
    parameters: {},
    inputs: [],
    show: { as: "graph" },
    example: {},
    ...more,
  };
}

const { nodes, edges } = aStart();

/** China supplies Mexico. */
export function anAnswer(more: Partial<QuestionAnswer> = {}): QuestionAnswer {
  return {
    columns: ["supplier", "supplied", "relation"],
    rows: edges.map(({ id, from, to }) => [from, to, id]),
    nodes,
    edges,
    truncated: false,
    ...more,
  };
}

export const noAnswer = anAnswer({ rows: [], nodes: [], edges: [] });
