import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openTestPlace, type TestPlace } from "../../support/engine.ts";
import { survive } from "./survive.ts";

let place: TestPlace;
beforeEach(async () => {
  place = await openTestPlace();
});
afterEach(() => place.dispose());

/** The bench does the same fifty times. */
const kills = 3;

describe("a writer that is killed in the midst of writes and imports", () => {
  it("loses nothing that was acknowledged, and halves nothing", async () => {
    const { losses, acknowledged } = await survive(place, { kills, victim: "writer", seed: 1 });
    expect(losses).toEqual({ lost: [], halved: [] });
    expect(acknowledged).toBeGreaterThan(kills);
  });
});

describe("an engine that is killed under a writer", () => {
  it("loses nothing that was acknowledged, and halves nothing", async () => {
    const { losses, acknowledged } = await survive(place, { kills, victim: "engine", seed: 2 });
    expect(losses).toEqual({ lost: [], halved: [] });
    expect(acknowledged).toBeGreaterThan(kills);
  });
});
