import type { IncomingMessage } from "node:http";

import type { RequestHandler, Response } from "express";

import { answerBroken } from "./broken.ts";

/** Milliseconds that a whole request may take to arrive, if nothing else is said. */
export const arrivalMilliseconds = 30_000;
/** Milliseconds that an import may take from its first byte to its report. */
export const importMilliseconds = 1_800_000;

type Watch = { readonly response: Response; timer: NodeJS.Timeout | undefined };

const watches = new WeakMap<IncomingMessage, Watch>();

/** Cuts off whoever has not sent all of a request after so many milliseconds. */
export function holdArrival(milliseconds: number = arrivalMilliseconds): RequestHandler {
  return (request, response, next) => {
    const watch: Watch = { response, timer: undefined };
    watches.set(request, watch);
    const stop = () => {
      clearTimeout(watch.timer);
    };
    request.once("end", stop).once("close", stop);
    allowArrival(request, milliseconds);
    next();
  };
}

/** The rest of this request may take so many milliseconds from now on; with null, any time. */
export function allowArrival(request: IncomingMessage, milliseconds: number | null): void {
  const watch = watches.get(request);
  if (watch === undefined) return;
  clearTimeout(watch.timer);
  if (milliseconds === null || request.complete) return;
  watch.timer = setTimeout(() => {
    cutOff(request, watch.response);
  }, milliseconds);
}

class LateError extends Error {
  override name = "LateError";
  readonly code = "ERR_HTTP_REQUEST_TIMEOUT";
}

function cutOff(request: IncomingMessage, { headersSent }: Response): void {
  if (request.complete) return;
  // In the midst of an answer there is no room for another.
  if (!headersSent) answerBroken(new LateError(), request.socket);
  request.socket.destroySoon();
}
