import { describe, expect, it } from "vitest";

import { awaitData } from "../../../server/commands/await-data.ts";
import {
  GraphDeadlineError,
  GraphStoreError,
  GraphUnavailableError,
} from "../../../server/engine/graph.ts";

/** Fails with each of these in turn, and opens after them. */
function openAfter(...errors: Error[]) {
  const left = [...errors];
  return async () => {
    const error = left.shift();
    if (error) throw error;
    return "the data";
  };
}

async function* pauses(count: number) {
  for (let at = 0; at < count; at += 1) yield at;
}

function refuse(): never {
  throw new Error("Nobody waits.");
}

function ignore(): void {
  return undefined;
}

const away = new GraphUnavailableError("Nothing answers.");
const slow = new GraphDeadlineError("It took too long.");
const wrong = new GraphStoreError("Wrong password.", "Set another.");

describe("data that is not there yet", () => {
  it("is asked for again until it is, and that is said once", async () => {
    const said: string[] = [];
    const onWaiting = (why: string) => said.push(why);
    const found = await awaitData(openAfter(away, slow, away), { onWaiting, pauses: pauses(3) });
    expect([found, said]).toEqual(["the data", ["Nothing answers."]]);
  });

  it("is not waited for when it is there", async () => {
    expect(await awaitData(openAfter(), { onWaiting: refuse, pauses: pauses(0) })).toBe("the data");
  });

  it("is given up when no waiting helps", async () => {
    const opening = awaitData(openAfter(away, wrong), { onWaiting: ignore, pauses: pauses(9) });
    await expect(opening).rejects.toBe(wrong);
  });

  it("is given up when nobody waits any more", async () => {
    const opening = awaitData(openAfter(away, slow, away), {
      onWaiting: ignore,
      pauses: pauses(1),
    });
    await expect(opening).rejects.toBe(slow);
  });
});
