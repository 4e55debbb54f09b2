import type { Endpoint } from "../../contract/endpoint.ts";

type Asked = Pick<Endpoint, "method" | "path" | "body">;
type Input = Readonly<Record<string, unknown>>;

type Addressed = {
  readonly url: string;
  readonly init: { method?: string; headers: Record<string, string>; body?: string };
};

/**
 * Where a question goes and what goes with it: keys in the path, the rest as query or body. A body
 * of rows is the caller's to add.
 */
export function requestOf({ method, path, body }: Asked, input: Input): Addressed {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key));
  const address = path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(text(input[key])),
  );
  const rest = Object.entries(input).filter(([key]) => !inPath.has(key));
  const headers = { accept: "application/json" };
  if (method === "GET") return { url: address + queryOf(rest), init: { headers } };
  if (method === "DELETE" || body)
    return { url: address + queryOf(rest), init: { method, headers } };
  return {
    url: address,
    init: {
      method,
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(Object.fromEntries(rest)),
    },
  };
}

/** A list repeats its key. */
function queryOf(entries: readonly (readonly [string, unknown])[]): string {
  const query = new URLSearchParams(
    entries.flatMap(([key, value]) =>
      value === undefined ? [] : [value].flat().map((one): [string, string] => [key, text(one)]),
    ),
  );
  return query.size > 0 ? `?${query.toString()}` : "";
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
