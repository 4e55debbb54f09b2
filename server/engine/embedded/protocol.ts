import * as z from "zod";

/** What the server and the engine's process say to each other. Only the engine's room speaks it. */
const Text = { cypher: z.string(), params: z.unknown() };

/** A write is one transaction in steps; there is one at a time. */
export const WriteStep = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("begin") }),
  z.strictObject({ do: z.literal("apply"), writes: z.array(z.strictObject(Text)) }),
  z.strictObject({ do: z.literal("commit"), batch: z.string() }),
  z.strictObject({ do: z.literal("rollback") }),
]);
export type WriteStep = z.infer<typeof WriteStep>;

/** A reader's text is run and undone; its answer is kept under the order's id until dropped. */
export const AskStep = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("run"), ...Text }),
  z.strictObject({ do: z.literal("page"), of: z.int(), from: z.int(), to: z.int() }),
  z.strictObject({ do: z.literal("drop"), of: z.int() }),
]);
export type AskStep = z.infer<typeof AskStep>;

const IndexedProperty = z.strictObject({
  label: z.string(),
  property: z.string(),
  unique: z.boolean(),
});

export const Task = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("read"), ...Text }),
  z.strictObject({ type: z.literal("ask"), step: AskStep }),
  z.strictObject({ type: z.literal("write"), step: WriteStep }),
  z.strictObject({ type: z.literal("define"), properties: z.array(IndexedProperty) }),
  z.strictObject({ type: z.literal("close") }),
]);
export type Task = z.infer<typeof Task>;

export const Order = z.strictObject({ id: z.int(), task: Task });
export type Order = z.infer<typeof Order>;

/** How a task ended: the columns it found, how many rows are kept, the revision it raised to. */
export const Outcome = z.strictObject({
  columns: z.array(z.string()).default([]),
  length: z.int().default(0),
  revision: z.int().default(0),
});
export type Outcome = z.infer<typeof Outcome>;

export const Reply = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready"), revision: z.int() }),
  z.strictObject({
    type: z.literal("refused"),
    reason: z.enum(["held", "broken", "foreign"]),
    message: z.string(),
  }),
  z.strictObject({ type: z.literal("memory"), bytes: z.int() }),
  z.strictObject({
    type: z.literal("rows"),
    id: z.int(),
    rows: z.array(z.array(z.unknown())),
  }),
  z.strictObject({ type: z.literal("done"), id: z.int(), outcome: Outcome }),
  z.strictObject({
    type: z.literal("failed"),
    id: z.int(),
    kind: z.enum(["statement", "conflict", "tampered"]),
    message: z.string(),
  }),
]);
export type Reply = z.infer<typeof Reply>;
/** Why the file was not opened. */
export type Refusal = Extract<Reply, { type: "refused" }>;
/** As the engine's process writes it: the reader fills in what an outcome leaves out. */
export type ReplyDraft = z.input<typeof Reply>;
