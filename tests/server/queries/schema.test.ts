import { expect, it } from "vitest";

import { schemaOf } from "../../../server/queries/schema.ts";
import type { Alike } from "../../../server/queries/counts.ts";

function alike(keys: Partial<Alike>): Alike {
  return {
    kind: "SUPPLIES",
    layer: "arms",
    modality: "asserted",
    contested: false,
    hedged: false,
    count: 1,
    ...keys,
  };
}

it("counts a relation as hedged when it is limited by a word or not stated as fact", () => {
  const relations = [
    alike({ count: 1 }),
    alike({ hedged: true, count: 2 }),
    alike({ modality: "reported", count: 4 }),
    alike({ modality: "assessed", count: 8 }),
    alike({ modality: "forecast", hedged: true, contested: true, count: 16 }),
  ];
  const { hedged, contested, relations: all } = schemaOf({ kinds: [], relations, claims: 0 });
  expect({ hedged, contested, all }).toEqual({ hedged: 26, contested: 16, all: 31 });
});

it("lists every kind, type, layer and modality, those that there are none of too", () => {
  const relations = [alike({ layer: null, kind: "BORDERS", count: 3 })];
  const kinds = [{ kind: "Place", count: 2 } as const];
  const schema = schemaOf({ kinds, relations, claims: 5 });
  expect(
    [schema.kinds, schema.relationTypes, schema.layers, schema.modalities].map(
      ({ length }) => length,
    ),
  ).toEqual([14, 26, 6, 10]);
  expect(schema.kinds.filter(({ count }) => count > 0).map(({ id }) => id)).toEqual(["Place"]);
  expect(schema.layers.every(({ count }) => count === 0)).toBe(true);
  expect(schema.entities).toBe(2);
  expect(schema.relationTypes.find(({ id }) => id === "HARMS")).toMatchObject({
    readingMany: { en: "harm", es: "dañan a" },
    reverseMany: { en: "are harmed by", es: "son dañados por" },
  });
});
