import { expect, it } from "vitest";

import { placesIn, wayOf } from "../../../../../client/features/learn/lessons/network-places.ts";
import { Network } from "../../../../../contract/lessons/network.ts";

const corridor = (key: string, from: string, to: string) => ({
  key,
  name: { en: key },
  from,
  to,
  capacity: 10,
});
const network = Network.parse({
  source: "source",
  sink: "sink",
  corridors: [
    corridor("supply", "source", "south"),
    corridor("first", "south", "north"),
    corridor("second", "south", "north"),
    corridor("third", "south", "north"),
    corridor("demand", "north", "sink"),
  ],
});
const places = placesIn(network, { width: 560, height: 210, margin: 46 });

it("lays places out from the source at the left to the sink at the right", () => {
  expect([...places].map(([key, { x }]) => [key, Math.round(x)])).toEqual([
    ["source", 46],
    ["south", 202],
    ["north", 358],
    ["sink", 514],
  ]);
});

it("keeps the words of corridors between the same places apart", () => {
  const middles = network.corridors
    .slice(1, 4)
    .map((one) => wayOf(one, network, places)?.middle.y ?? Number.NaN);
  expect(middles).toEqual([41, 105, 169]);
});

it("draws nothing for a corridor whose place is not there", () => {
  expect(wayOf({ key: "x", from: "nowhere", to: "sink" }, network, places)).toBeNull();
});
