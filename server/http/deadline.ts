import type { ServerResponse } from "node:http";

import { GraphDeadlineError } from "../engine/graph.ts";

/** A signal that ends when the caller has left, or when so many milliseconds have passed. */
export function endOf(response: ServerResponse, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new GraphDeadlineError(`The request took over ${milliseconds} ms.`));
  }, milliseconds);
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new CallerLeftError("The caller has left."));
  });
  return controller.signal;
}

/** No one waits for the answer any more. */
export class CallerLeftError extends Error {
  override name = "CallerLeftError";
}
