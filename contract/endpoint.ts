import type * as z from "zod";

/**
 * A route as both sides see it: the server validates with it, the client infers from it. A key in
 * braces in the path is a key of the input; a GET or a DELETE sends the rest as its query, a POST as
 * its body, or as its query where the body is lines.
 */
export type Endpoint<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
> = {
  readonly name: string;
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly input: Input;
  /** The answer; of one that is lines and not a whole, one line. */
  readonly output: Output;
  readonly media?: "application/json" | "application/x-ndjson";
  /** What the body is, where it is not the input as JSON: rows of the exchange format. */
  readonly body?: "application/x-ndjson";
  /** Whether it changes the data, and so asks for the write token. */
  readonly writes?: true;
};

export function endpoint<Input extends z.ZodObject, Output extends z.ZodType>(
  spec: Endpoint<Input, Output>,
): Endpoint<Input, Output> {
  return spec;
}
