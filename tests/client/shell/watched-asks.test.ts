import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { Notify } from "../../../client/shell/use-notices.ts";
import { watchedAsks } from "../../../client/shell/watched-asks.ts";
import type { Notice } from "../../../client/ui/Notices.tsx";
import { someAsks } from "../support/a-session.ts";
import { place } from "../support/build.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aListener() {
  const said = new Map<number, Omit<Notice, "id">>();
  const notify: Notify = {
    say: (notice) => {
      said.set(1, notice);
      return 1;
    },
    close: (id) => {
      said.delete(id);
    },
  };
  return { said, notify };
}

/** An answer that comes when it is told to, or never once it is taken back. */
function aSlowAnswer() {
  const { answer, asks } = { answer: { come: () => {} }, asks: someAsks() };
  const slow = someAsks({
    expand: async (input, signal) => {
      await new Promise<void>((resolve, reject) => {
        answer.come = resolve;
        signal?.addEventListener("abort", () => {
          reject(new DOMException("taken back", "AbortError"));
        });
      });
      return asks.expand(input);
    },
  });
  return { answer, slow };
}

it("says nothing of an answer that comes at once", async () => {
  const { said, notify } = aListener();
  await watchedAsks(someAsks(), notify).expand({ ids: [place("china")] });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said.size).toBe(0);
});

it("says that it waits, until the answer comes", async () => {
  const { said, notify } = aListener();
  const { answer, slow } = aSlowAnswer();
  const asked = watchedAsks(slow, notify).expand({ ids: [place("china")] });
  await vi.advanceTimersByTimeAsync(500);
  expect(said.get(1)).toMatchObject({ tone: "busy", text: "Looking for neighbours" });
  answer.come();
  await asked;
  expect(said.size).toBe(0);
});

it("lets the reader take the question back", async () => {
  const { said, notify } = aListener();
  const asked = watchedAsks(aSlowAnswer().slow, notify).expand({ ids: [place("china")] });
  setTimeout(() => said.get(1)?.action?.run(), 500);
  await Promise.all([
    expect(asked).rejects.toThrow("taken back"),
    vi.advanceTimersByTimeAsync(600),
  ]);
  expect(said.size).toBe(0);
});
