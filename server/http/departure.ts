import type { RequestHandler } from "express";

/** Milliseconds that a caller may take nothing of an answer that lies ready. */
const departureMilliseconds = 30_000;

/**
 * Cuts off whoever asks and does not read: what waits to be taken is held in memory, and so is the
 * place of the request. An answer that is still being made has all the time it needs.
 */
export function holdDeparture(milliseconds: number = departureMilliseconds): RequestHandler {
  return (_request, response, next) => {
    // The socket counts from the last byte that came or went.
    response.setTimeout(milliseconds, () => {
      if (response.writableLength > 0) response.destroy();
    });
    next();
  };
}
