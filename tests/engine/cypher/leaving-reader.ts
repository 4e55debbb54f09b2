import { cypher } from "../../../contract/endpoints/cypher.ts";

export type Reader = {
  /** Closes the connection, as a page does that is closed. */
  readonly leave: () => void;
  /** Null where the reader left before. */
  readonly answer: Promise<Response | null>;
};

/** A reader who asks, and may leave before the answer comes. */
export function leavingReader(url: string, query: string, accept = "application/json"): Reader {
  const stop = new AbortController();
  const answer = fetch(`${url}${cypher.path}`, {
    method: "POST",
    signal: stop.signal,
    headers: { "Content-Type": "application/json", Accept: accept },
    body: JSON.stringify({ query }),
  });
  return { leave: () => stop.abort(), answer: answer.catch(() => null) };
}
