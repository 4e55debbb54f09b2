import type { Fault, Problem, ProblemCode, RowFault } from "../../contract/problem.ts";

/** What is wrong with a file: the first faults of its rows, and how many there are in all. */
export type RefusedRows = { readonly faults: readonly RowFault[]; readonly count: number };

/** What is wrong with a reader's text: the rule, the place, the word, what to do instead. */
export type RefusedText = Pick<Problem, "reason" | "position" | "word" | "remedy">;

type Extra = {
  /** Where it is not the one that its code has. */
  readonly status?: number;
  readonly text?: RefusedText;
  readonly faults?: readonly Fault[];
  readonly rows?: RefusedRows;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The request cannot be answered, and it is not our defect: the caller is told why. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];
  readonly rows: RefusedRows | null;
  readonly text: RefusedText;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, message: string, extra: Extra = {}) {
    super(message);
    this.code = code;
    this.faults = extra.faults ?? [];
    this.rows = extra.rows ?? null;
    this.text = extra.text ?? {};
    this.status = extra.status ?? null;
    this.headers = extra.headers ?? {};
  }
}

/** A request with one fault. `path` is the key that is wrong, dotted; "" is the whole request. */
export function invalid(path: string, message: string): Refusal {
  const where = path === "" ? "" : `${path}: `;
  return new Refusal("invalid-request", `${where}${message}`, { faults: [{ path, message }] });
}

export function notFound(message: string): Refusal {
  return new Refusal("not-found", message);
}
