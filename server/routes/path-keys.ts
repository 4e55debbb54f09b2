import type { Endpoint } from "../../contract/endpoint.ts";

/** The keys of the input that stand in the path. */
export function pathKeys({ path }: Pick<Endpoint, "path">): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, key]) => key ?? []);
}
