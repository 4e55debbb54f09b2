import * as z from "zod";

import { isMessageKey, type MessageKey } from "../messages/en.ts";
import { Change } from "../workspace/change.ts";
import type { Json } from "../workspace/step.ts";
import { Workspace } from "../workspace/workspace.ts";

const Sentence = z.strictObject({
  key: z.custom<MessageKey>(isMessageKey),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const AnyJson: z.ZodType<Json> = z.json();

const Step = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  at: z.string(),
  sentence: Sentence,
  question: z.strictObject({ endpoint: z.string(), input: AnyJson }).optional(),
  changes: z.array(Change),
  coalesce: z.enum(["picks", "switches", "paths", "runs"]).optional(),
});

const Trail = z.strictObject({
  steps: z.record(z.string(), Step),
  current: z.string().nullable(),
  next: z.record(z.string(), z.string()),
  made: z.int().min(0),
});

/** What a page leaves behind for the next time it is opened. */
export const Left = z.strictObject({ workspace: Workspace, trail: Trail }).readonly();
export type LeftBehind = z.infer<typeof Left>;
