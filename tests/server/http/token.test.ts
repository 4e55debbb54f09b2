import { expect, it } from "vitest";

import { published } from "../../../contract/limits.ts";
import { Refusal } from "../../../server/http/refusal.ts";
import { requireToken } from "../../../server/http/token.ts";

const token = "0123456789abcdef0123456789abcdef";

/** A guard with a clock that a test sets; it answers with the code and what the headers say. */
function guarded() {
  const clock = { now: 0 };
  const guard = requireToken(token, () => clock.now);
  function answer(authorization: string | undefined, remoteAddress = "127.0.0.1"): unknown {
    try {
      guard({ headers: { authorization }, socket: { remoteAddress } });
      return "passed";
    } catch (error) {
      return error instanceof Refusal ? [error.code, error.headers] : error;
    }
  }
  function fail(times: number, address?: string) {
    for (let time = 0; time < times; time += 1) answer("Bearer wrong", address);
  }
  return { clock, answer, fail };
}

const refused = ["unauthorized", { "WWW-Authenticate": "Bearer" }];
const right = `Bearer ${token}`;

it.each([
  ["the token", right, "passed"],
  ["the token, the scheme in small letters", `bearer ${token}`, "passed"],
  ["nothing", undefined, refused],
  ["an empty text", "", refused],
  ["another scheme", `Basic ${token}`, refused],
  ["the token alone", token, refused],
  ["no token", "Bearer ", refused],
  ["a part of the token", right.slice(0, -1), refused],
  ["more than the token", `${right}0`, refused],
  ["the token in other letters", right.toUpperCase(), refused],
  ["two tokens", `${right} ${token}`, refused],
  ["a very long token", `Bearer ${"x".repeat(10_000)}`, refused],
])("%s", (_what, authorization, answer) => {
  expect(guarded().answer(authorization)).toEqual(answer);
});

it("lets an address wait that sent too many wrong tokens, even with the right one", () => {
  const { clock, answer, fail } = guarded();
  fail(published.tokenFailuresPerMinute - 1);
  const before = answer(right);
  fail(1);
  clock.now = 20_000;
  const waiting = ["too-many-attempts", { "Retry-After": "40" }];
  expect([before, answer(right), answer(undefined)]).toEqual(["passed", waiting, waiting]);
  clock.now = 60_000;
  expect(answer(right)).toBe("passed");
});

it("counts anew when a minute is over", () => {
  const { clock, answer, fail } = guarded();
  fail(published.tokenFailuresPerMinute - 1);
  clock.now = 60_000;
  fail(published.tokenFailuresPerMinute - 1);
  const before = answer(right);
  fail(1);
  expect([before, answer(right)]).toEqual([
    "passed",
    ["too-many-attempts", { "Retry-After": "60" }],
  ]);
});

it("lets no address wait for another, nor for what it sent without a token", () => {
  const { answer, fail } = guarded();
  fail(published.tokenFailuresPerMinute, "192.0.2.1");
  for (let time = 0; time < 50; time += 1) answer(undefined);
  expect([answer(right), answer(right, "192.0.2.2")]).toEqual(["passed", "passed"]);
});
