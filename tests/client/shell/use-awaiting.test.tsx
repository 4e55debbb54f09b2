import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { ProblemError } from "../../../client/api/problem-error.ts";
import { useAwaiting } from "../../../client/shell/use-awaiting.ts";
import { fakeServer } from "../support/fake-server.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Failed = { readonly error: unknown; readonly retry: () => void };

function Page({ error, retry }: Failed) {
  useAwaiting(error, retry);
  return null;
}

async function retriesAfter(error: unknown): Promise<number> {
  fakeServer({
    "/api/readyz": { status: "ready", revision: 1 },
    "/api/things": { nodes: [], edges: [], missing: [] },
  });
  const retry = vi.fn<() => void>();
  render(<Page error={error} retry={retry} />);
  await vi.advanceTimersByTimeAsync(20_000);
  return retry.mock.calls.length;
}

it.each([["starting"], ["unreachable"], ["graph-unavailable"]] as const)(
  "tries again by itself, once, what failed because of: %s",
  async (code) => {
    expect(await retriesAfter(new ProblemError(code, "no answer"))).toBe(1);
  },
);

it.each([
  ["a fault that does not pass", new ProblemError("internal", "boom")],
  ["data of another program", new ProblemError("foreign-data", "theirs")],
  ["nothing", null],
])("leaves %s alone", async (_what, error) => {
  expect(await retriesAfter(error)).toBe(0);
});
