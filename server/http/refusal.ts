import type { Fault, ProblemCode } from "../../contract/problem.ts";

/** The request cannot be answered, and it is not our defect: the caller is told why. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    message: string,
    extra: { faults?: readonly Fault[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.code = code;
    this.faults = extra.faults ?? [];
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
