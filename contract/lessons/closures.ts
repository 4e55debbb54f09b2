import { mostFlow } from "./max-flow.ts";
import { type Circumstances, type Network, under } from "./network.ts";

export type ClosureQuestion = {
  readonly network: Network;
  /** The corridors that may be closed, and how many of them. */
  readonly may: readonly string[];
  readonly budget: number;
};

export type Closure = {
  readonly closed: readonly string[];
  /** What still passes, in the worst of the cases. */
  readonly flow: number;
};

/**
 * Which corridors to close so that least passes. Of several cases the worst counts, so that with all
 * of them at once the choice is the robust one. Of choices that do equally well the first stands.
 */
export function bestClosure(
  { network, may, budget }: ClosureQuestion,
  cases: readonly Circumstances[],
): Closure {
  const worst = (closed: readonly string[]) =>
    Math.max(
      ...cases.map((one) => {
        const close = [...one.close, ...closed];
        return mostFlow(under(network, { ...one, close })).flow;
      }),
    );
  return choices(may, budget)
    .map((closed) => ({ closed, flow: worst(closed) }))
    .reduce((best, one) => (one.flow < best.flow ? one : best));
}

/** Every choice of so many out of a list, in the order of the list. */
function choices(from: readonly string[], count: number): (readonly string[])[] {
  if (count === 0) return [[]];
  return from.flatMap((first, at) =>
    choices(from.slice(at + 1), count - 1).map((rest) => [first].concat(rest)),
  );
}
