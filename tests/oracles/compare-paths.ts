import type { FoundPath } from "../../contract/paths/found-path.ts";
import type { Described } from "./describe-path.ts";

/** All that an answer says of a path, to be compared as a whole. */
export type Plain = Omit<Described["path"], "confidence"> & { readonly confidence: string | null };

/** What is expected of a path; a product is compared to nine decimals. */
export function expectedOf({ path }: Described): Plain {
  return { ...path, confidence: path.confidence?.toFixed(9) ?? null };
}

export function plainOf({ legs, confidence, ...path }: FoundPath): Plain {
  return {
    ...path,
    confidence: confidence?.toFixed(9) ?? null,
    legs: legs.map(({ claim: _claim, ...leg }) => leg),
  };
}

/** The hops of a path that rest on another claim than one of those that speak best for it. */
export function misquoted({ legs }: FoundPath, { claims }: Described): string[] {
  return legs.flatMap(({ claim }, at) => (claims[at]?.includes(claim) === true ? [] : [claim]));
}
