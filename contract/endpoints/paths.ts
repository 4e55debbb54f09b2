import * as z from "zod";

import { Words } from "../../graph-seed/ontology/words.ts";
import { endpoint } from "../endpoint.ts";
import { FoundPath } from "../paths/found-path.ts";
import { LeftOut } from "../paths/lift.ts";
import { CycleQuestion, PathQuestion } from "../paths/question.ts";
import { Documents, DocumentsInQuery } from "../scope.ts";

/** How far a search came from one side: things found, and how many hops away the farthest is. */
const Reach = z.strictObject({ things: z.int().min(0), hops: z.int().min(0) });

const Answer = z.strictObject({
  /** The best first. */
  paths: z.array(FoundPath),
  /** Whether these are all the best; if not, which budget ran out first. */
  complete: z.boolean(),
  stopped: z.enum(["relations", "time"]).optional(),
  looked: z.strictObject({ relations: z.int().min(0), milliseconds: z.number().min(0) }),
  /** Why there is none. */
  none: z
    .strictObject({
      from: Reach,
      to: Reach,
      /** The conditions each of which is enough to give up. */
      lifts: z.array(LeftOut),
    })
    .optional(),
  /** A text that finds the same by looking at everything, with its parameters. */
  cypher: z.strictObject({ text: z.string(), params: z.record(z.string(), z.json()) }),
});

export const paths = endpoint({
  name: "paths",
  method: "POST",
  path: "/api/paths",
  summary:
    "The best simple paths from some things to others under conditions, or why there is none.",
  input: z.strictObject({ ...PathQuestion.shape, documents: Documents }),
  output: Answer,
});
export type PathsAsked = z.infer<typeof paths.input>;
export type PathsFound = z.infer<typeof paths.output>;

export const cycles = endpoint({
  name: "cycles",
  method: "POST",
  path: "/api/paths/cycles",
  summary: "The best cycles through a thing under conditions: each starts and ends with it.",
  input: z.strictObject({ ...CycleQuestion.shape, documents: Documents }),
  output: Answer,
});

export const pathsLeftOut = endpoint({
  name: "paths-left-out",
  method: "POST",
  path: "/api/paths/left-out",
  summary: "What each condition of a question for paths keeps out.",
  input: paths.input,
  output: z.strictObject({
    leftOut: z.array(LeftOut),
    /** Whether every condition was looked at within the budget. */
    complete: z.boolean(),
  }),
});
export type PathsLeftOut = z.infer<typeof pathsLeftOut.output>;

export const pathExamples = endpoint({
  name: "path-examples",
  method: "GET",
  path: "/api/paths/examples",
  summary: "Questions for paths that the graph at hand answers, to begin with.",
  input: z.strictObject({ documents: DocumentsInQuery }),
  output: z.strictObject({
    examples: z.array(z.strictObject({ title: Words, question: PathQuestion })),
  }),
});
export type PathExamples = z.infer<typeof pathExamples.output>;
