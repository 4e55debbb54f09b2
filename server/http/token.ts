import { createHash, timingSafeEqual } from "node:crypto";

import { published } from "../../contract/limits.ts";
import { Refusal } from "./refusal.ts";

/** Of a request, what says who asks. */
type Caller = {
  readonly headers: { readonly authorization?: string | undefined };
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/** Lets a caller pass. @throws Refusal */
export type Guard = (caller: Caller) => void;

/** Wrong tokens of one address, and when they are forgotten, in milliseconds. */
type Failures = { readonly count: number; readonly until: number };

const minute = 60_000;
/** More addresses than these are forgotten, the oldest first. */
const mostAddresses = 10_000;
const bearer = /^bearer +([!-~]+)$/i;

/**
 * Asks for the write token. After so many wrong ones an address has to wait until its minute is
 * over, and the right token has to wait too: an answer to it would tell a guesser that it is right.
 */
export function requireToken(token: string, now: () => number = Date.now): Guard {
  const right = digest(token);
  const failures = new Map<string, Failures>();
  return ({ headers, socket: { remoteAddress: address = "" } }) => {
    refuseWhileWaiting(failures.get(address), now());
    const [, sent] = bearer.exec(headers.authorization ?? "") ?? [];
    if (sent === undefined) throw unauthorized("Send the write token as Authorization: Bearer.");
    if (timingSafeEqual(digest(sent), right)) return;
    note(failures, address, now());
    throw unauthorized("This is not the write token of this server.");
  };
}

/** Of equal length whatever was sent, so that comparing tells nothing of it. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function refuseWhileWaiting(failed: Failures | undefined, at: number): void {
  if (failed === undefined || at >= failed.until) return;
  if (failed.count < published.tokenFailuresPerMinute) return;
  const seconds = Math.ceil((failed.until - at) / 1_000);
  throw new Refusal("too-many-attempts", `Too many wrong tokens. Try again in ${seconds} s.`, {
    headers: { "Retry-After": String(seconds) },
  });
}

function note(failures: Map<string, Failures>, address: string, at: number): void {
  const before = failures.get(address);
  const isOver = before === undefined || at >= before.until;
  const { count, until } = isOver ? { count: 0, until: at + minute } : before;
  failures.delete(address);
  failures.set(address, { count: count + 1, until });
  for (const oldest of [...failures.keys()].slice(0, failures.size - mostAddresses)) {
    failures.delete(oldest);
  }
}

function unauthorized(message: string): Refusal {
  return new Refusal("unauthorized", message, { headers: { "WWW-Authenticate": "Bearer" } });
}
