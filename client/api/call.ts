import type * as z from "zod";

import type { Endpoint } from "../../contract/endpoint.ts";
import { ask, requestIdOf } from "./ask.ts";
import { ProblemError } from "./problem-error.ts";
import { requestOf } from "./request-of.ts";

/**
 * Asks the server; what it answers is parsed by the contract.
 * @throws ProblemError when there is no answer, or none that can be used
 * @throws DOMException AbortError when the signal says so
 */
export async function call<Input extends z.ZodObject, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
  signal?: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.output<Output>> {
  const { url, init } = requestOf(endpoint, input);
  const asked = { ...init, headers: { ...init.headers, ...headers } };
  const response = await ask(url, { ...asked, ...(signal ? { signal } : {}) });
  const answer = endpoint.output.safeParse(await bodyOf(response));
  if (answer.success) return answer.data;
  throw new ProblemError("unreadable", answer.error.message, requestIdOf(response));
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof DOMException) throw error;
    throw new ProblemError("unreadable", "not JSON", requestIdOf(response));
  }
}
