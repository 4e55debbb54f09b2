import { Problem } from "../../../../contract/problem.ts";
import { type Answer, bodyOf } from "../../../support/http.ts";
import type { SeededApi } from "../../../support/seeded-api.ts";

/** What becomes of a request just inside a limit, and of one just outside. */
export type Edge = {
  readonly met: (api: SeededApi) => Promise<readonly [inside: unknown, outside: unknown]>;
  readonly expected: readonly [inside: unknown, outside: unknown];
};

/** An answer in short: its status, and of a problem its code and what it says to a reader. */
export function told(answer: Answer): unknown {
  if (answer.status === 200) return 200;
  const { status, code, detail } = Problem.parse(bodyOf(answer));
  return [status, code, detail];
}

type Send = (api: SeededApi, size: number) => Promise<Answer>;

/** The request of the largest size is answered, and one larger is refused in these words. */
export function refusing(most: number, send: Send, refusal: readonly unknown[]): Edge {
  return {
    met: async (api) => [told(await send(api, most)), told(await send(api, most + 1))],
    expected: [200, refusal],
  };
}

/** How a value is refused that is no input of its endpoint. */
export function invalid(words: string): readonly unknown[] {
  return [400, "invalid-request", words];
}

export function listOf<Item>(length: number, make: (at: number) => Item): Item[] {
  return Array.from({ length }, (_, at) => make(at));
}
