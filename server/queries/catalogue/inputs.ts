import * as z from "zod";

import type { Asks, QuestionInput } from "../../../contract/endpoints/queries.ts";
import { DocumentId, EntityId, SourceId } from "../../../contract/ids.ts";
import type { Kind } from "../../../graph-seed/ontology/ids.ts";
import { Layer } from "../../../graph-seed/ontology/layers.ts";
import type { GraphValue } from "../../engine/graph.ts";

/** What a question is asked with: what a form offers, and the schema that holds what is sent. */
export type Input = Omit<QuestionInput, "name"> & { readonly schema: z.ZodType<GraphValue> };
export type Inputs = Readonly<Record<string, Input>>;

type Words = { readonly title: string; readonly help: string };

/** A thing of one of these kinds, or of any where none is named. */
export function aThing({ kinds = [], ...words }: Words & { readonly kinds?: Kind[] }): Input {
  return needed(words, { type: "thing", kinds }, EntityId);
}

/** A thing, if the question is to keep to one. */
export function maybeAThing({ kinds = [], ...words }: Words & { readonly kinds?: Kind[] }): Input {
  return open(words, { type: "thing", kinds }, EntityId);
}

export function aDocument(words: Words): Input {
  return needed(words, { type: "document" }, DocumentId);
}

export function aSource(words: Words): Input {
  return needed(words, { type: "source" }, SourceId);
}

export function aLayer(words: Words): Input {
  return needed(words, { type: "layer" }, Layer);
}

/** A layer, if the question is to keep to one. */
export function maybeALayer(help: string): Input {
  return open({ title: "Layer", help }, { type: "layer" }, Layer);
}

type Count = Words & { readonly min: number; readonly max: number; readonly usual: number };

export function aWholeNumber({ min, max, usual, ...words }: Count): Input {
  const schema = z.int().min(min).max(max).default(usual);
  return told(words, {
    required: false,
    default: usual,
    asks: { type: "whole number", min, max },
    schema,
  });
}

export function toQuestionInputs(inputs: Inputs): QuestionInput[] {
  return Object.entries(inputs).map(([name, { title, help, required, default: usual, asks }]) => {
    return { name, title, help, required, default: usual, asks };
  });
}

function needed(words: Words, asks: Asks, schema: z.ZodType<GraphValue>): Input {
  return told(words, { required: true, default: null, asks, schema });
}

function open(words: Words, asks: Asks, schema: z.ZodType<GraphValue>): Input {
  const held = schema.nullable().default(null);
  return told(words, { required: false, default: null, asks, schema: held });
}

function told({ title, help }: Words, { schema, ...rest }: Omit<Input, "title" | "help">): Input {
  return { title, help, ...rest, schema: schema.describe(help) };
}
