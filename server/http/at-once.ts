import type { Socket } from "node:net";

import type { RequestHandler } from "express";

import { type Enter, placesFor } from "./places.ts";
import { Refusal } from "./refusal.ts";

/** Of those, over one connection: a browser sends one at a time. */
const mostEach = 4;

/**
 * Answers so many requests at a time and turns the rest away at once; a single connection that sends
 * one after another without waiting gets few of the places.
 */
export function limitAtOnce(most: number): RequestHandler {
  const enter = placesFor(most, () => busy(`${most} requests are being answered.`));
  const connections = new WeakMap<Socket, Enter>();
  return ({ socket }, response, next) => {
    const enterEach = connections.get(socket) ?? placesFor(mostEach, fullEach);
    connections.set(socket, enterEach);
    const leaveEach = enterEach();
    const left: (() => void)[] = [leaveEach];
    response.once("close", () => {
      for (const leave of left) leave();
    });
    left.push(enter());
    next();
  };
}

function fullEach(): Refusal {
  return busy(`${mostEach} requests are being answered over this connection.`);
}

function busy(message: string): Refusal {
  return new Refusal("busy", `${message} Try again in a moment.`, {
    headers: { "Retry-After": "1" },
  });
}
