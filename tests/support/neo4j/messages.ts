import * as z from "zod";

/** What the keeper says to whoever leases a server, one JSON a line. */
export const Told = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("leased"),
    uri: z.string(),
    username: z.string(),
    password: z.string(),
    pid: z.int(),
  }),
  z.strictObject({ type: z.literal("done"), pid: z.int() }),
  z.strictObject({ type: z.literal("failed"), why: z.string() }),
]);
export type Told = z.infer<typeof Told>;

/** What may be asked of a server that is leased. */
export const Asked = z.strictObject({ do: z.enum(["kill", "restart"]) });
export type Asked = z.infer<typeof Asked>;

/** Where the keeper listens, for the processes of one run. */
export const addressName = "CONTRAFLOW_TEST_NEO4J";
