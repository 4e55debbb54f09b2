import * as z from "zod";

import type {
  CatalogueEntry,
  ColumnHolds,
  QuestionColumn,
  QuestionGroup,
  Show,
} from "../../../contract/endpoints/queries.ts";
import type { GraphEdge } from "../../../contract/graph.ts";
import type { GraphValue, Params } from "../../engine/graph.ts";
import { type Inputs, toQuestionInputs } from "./inputs.ts";

/** A question that anyone may read, run and copy: its text is what the engine is asked. */
export type Question = {
  readonly name: string;
  readonly title: string;
  readonly group: QuestionGroup;
  readonly description: string;
  readonly lookFor: string;
  /** In it $documents is the scope, null for all: what a text counts is not to be told afterwards. */
  readonly cypher: string;
  readonly columns: readonly QuestionColumn[];
  readonly inputs: Inputs;
  readonly params: z.ZodObject<Readonly<Record<string, z.ZodType<GraphValue>>>>;
  readonly show: Show;
  readonly example: Params;
  /** What its rows say of a relation, where a scope of documents may change that. */
  readonly holds?: (edge: GraphEdge) => boolean;
};

/** A column by its name: its title, and what its cells hold. */
type Columns = Readonly<Record<string, readonly [title: string, holds: ColumnHolds]>>;

/** A question as it is written: what most have in common is left out. */
type Sketch = Omit<Question, "columns" | "inputs" | "params" | "example"> & {
  readonly columns: Columns;
  readonly inputs?: Inputs;
  readonly example?: Params;
};

export function createQuestion({
  cypher,
  columns,
  inputs = {},
  example = {},
  ...rest
}: Sketch): Question {
  const schemas = Object.entries(inputs).map(([name, { schema }]) => [name, schema] as const);
  return {
    ...rest,
    cypher: cypherText(cypher),
    columns: Object.entries(columns).map(([name, [title, holds]]) => ({ name, title, holds })),
    inputs,
    params: z.strictObject(Object.fromEntries(schemas)),
    example,
  };
}

export function toCatalogueEntry(question: Question): CatalogueEntry {
  const { name, title, group, description, lookFor, cypher, columns, show, example } = question;
  const { $schema: _dialect, ...parameters } = z.toJSONSchema(question.params, { io: "input" });
  return {
    name,
    title,
    group,
    description,
    lookFor,
    cypher,
    columns: [...columns],
    parameters,
    inputs: toQuestionInputs(question.inputs),
    show,
    example,
  };
}

/** A text as it stands in the source, moved to the left margin. */
function cypherText(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join("\n");
}
