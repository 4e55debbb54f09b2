import { describe, expect, it } from "vitest";

import { evidenceEdges, evidenceLabels } from "../../graph-seed/ontology/evidence.ts";
import { layerIds } from "../../graph-seed/ontology/layers.ts";
import { modalityIds, statedModalities } from "../../graph-seed/ontology/modalities.ts";
import {
  allowsEnds,
  allowsLayer,
  defineOntology,
  OntologyError,
} from "../../graph-seed/ontology/ontology.ts";
import { kindIds, relationProperties, relationTypeIds } from "../../graph-seed/ontology/ids.ts";
import { ontology } from "../../graph-seed/ontology/the-ontology.ts";

const flowEdges = ["FLOW_OF", "FLOW_FROM", "FLOW_TO", "FLOW_BY"];
const types = Object.entries(ontology.relationTypes);

function typeOf(id: string) {
  const type = ontology.relationTypes[id];
  if (!type) throw new Error(`no type ${id}`);
  return type;
}

describe("the ontology", () => {
  it("has fourteen kinds", () => {
    expect([...kindIds].toSorted()).toEqual([
      "Activity",
      "ActorClass",
      "Commodity",
      "CriminalGroup",
      "Document",
      "Event",
      "Factor",
      "Flow",
      "Indicator",
      "Organization",
      "Person",
      "Place",
      "PolicyInstrument",
      "PublicBody",
    ]);
  });

  it("has twenty-two relation types and the four edges of a flow", () => {
    const ids: readonly string[] = relationTypeIds;
    expect(ids.filter((id) => !flowEdges.includes(id)).length).toBe(22);
    expect(ids).toEqual(expect.arrayContaining(flowEdges));
  });

  it("says what each kind and each type means, and knows no others", () => {
    expect(Object.keys(ontology.kinds)).toEqual(kindIds);
    expect(Object.keys(ontology.relationTypes)).toEqual(relationTypeIds);
  });

  it.each(types)("reads %s aloud both ways in three languages, with an icon", (_, type) => {
    for (const words of [type.reading, type.reverse]) {
      expect(Object.keys(words).toSorted()).toEqual(["en", "es", "zh"]);
    }
    const same = type.reading.en === type.reverse.en;
    expect(same).toBe(type.symmetric);
    expect(type.icon).toMatch(/^[a-z]+(-[a-z0-9]+)*$/u);
    expect(type.description.en).not.toBe("");
  });

  it.each(types)(
    "reads %s after many too, otherwise than after one, but for Chinese",
    (_, type) => {
      const { reading, reverse, readingMany, reverseMany } = type;
      const said = [readingMany, reverseMany].map((many) => Object.keys(many ?? {}).toSorted());
      expect(said).toEqual([
        ["en", "es"],
        ["en", "es"],
      ]);
      expect(readingMany).not.toMatchObject({ en: reading.en });
      expect(readingMany).not.toMatchObject({ es: reading.es });
      expect(reverseMany).not.toMatchObject({ en: reverse.en });
      expect(reverseMany).not.toMatchObject({ es: reverse.es });
    },
  );

  it("lets things of every kind say how their name is said in a sentence", () => {
    const kinds = Object.values(ontology.kinds);
    expect(kinds.map(({ properties }) => Object.keys(properties).slice(0, 2))).toEqual(
      kinds.map(() => ["spoken", "number"]),
    );
    expect(Object.keys(ontology.kinds["Place"]?.properties ?? {})).toEqual([
      "spoken",
      "number",
      "level",
      "iso",
    ]);
  });

  it("says how forward runs along each type, and both ways along a symmetric one", () => {
    const forward = Object.fromEntries(types.map(([id, type]) => [id, type.forward]));
    expect(forward).toMatchObject({
      SUPPLIES: "along",
      FLOW_FROM: "against",
      FLOW_OF: "against",
      FLOW_TO: "along",
      FLOW_BY: "against",
    });
    const symmetric = types.filter(([, type]) => type.symmetric);
    expect(symmetric.map(([id]) => id).toSorted()).toEqual([
      "BORDERS",
      "COMPARED_WITH",
      "COOPERATES_WITH",
    ]);
    expect(symmetric.map(([, type]) => type.forward)).toEqual(["both", "both", "both"]);
  });

  it("lets every type lie somewhere, and only four lie in no layer", () => {
    expect(types.filter(([, { layers, neutral }]) => layers.length === 0 && !neutral)).toEqual([]);
    const neutral = types.filter(([, type]) => type.neutral).map(([id]) => id);
    expect(neutral.toSorted()).toEqual(["BORDERS", "HOLDS_ROLE", "LOCATED_IN", "PART_OF"]);
  });

  it("gives a type only properties that a relation may carry", () => {
    const known: readonly string[] = relationProperties;
    const used = types.flatMap(([, type]) => type.properties);
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect([...new Set(used)].toSorted()).toEqual([...known].toSorted());
  });

  it("names no relation as it names an edge or a label of the evidence layer", () => {
    const taken = new Set<string>([...evidenceEdges, ...evidenceLabels]);
    expect([...relationTypeIds, ...kindIds].filter((id) => taken.has(id))).toEqual([]);
  });

  it("has six layers, and ten modalities in the order in which an edge takes them", () => {
    expect(layerIds).toEqual(["precursors", "drugs", "arms", "money", "violence", "cooperation"]);
    expect(modalityIds).toEqual([
      "asserted",
      "attributed",
      "reported",
      "assessed",
      "implied",
      "uncertain",
      "required",
      "recommended",
      "forecast",
      "hypothetical",
    ]);
    expect(statedModalities).toEqual(["asserted", "attributed", "reported"]);
  });
});

describe("what a type may join", () => {
  it("is what its ends say", () => {
    expect(allowsEnds(typeOf("FLOW_OF"), "Flow", "Commodity")).toBe(true);
    expect(allowsEnds(typeOf("FLOW_OF"), "Commodity", "Flow")).toBe(false);
    expect(allowsEnds(typeOf("TRAFFICS"), "Place", "Commodity")).toBe(false);
  });

  it("is two of one kind for a part, and a criminal group in a class of actors", () => {
    expect(allowsEnds(typeOf("PART_OF"), "Factor", "Factor")).toBe(true);
    expect(allowsEnds(typeOf("PART_OF"), "Factor", "Event")).toBe(false);
    expect(allowsEnds(typeOf("PART_OF"), "CriminalGroup", "ActorClass")).toBe(true);
    expect(allowsEnds(typeOf("PART_OF"), "ActorClass", "CriminalGroup")).toBe(false);
  });

  it("lies in a layer of its own, or in none where it may", () => {
    expect(allowsLayer(typeOf("PRODUCES"), "drugs")).toBe(true);
    expect(allowsLayer(typeOf("PRODUCES"), "arms")).toBe(false);
    expect(allowsLayer(typeOf("PRODUCES"), null)).toBe(false);
    expect(allowsLayer(typeOf("LOCATED_IN"), null)).toBe(true);
  });
});

describe("an ontology that contradicts itself", () => {
  const { Place, Factor } = ontology.kinds;
  if (!Place || !Factor) throw new Error("the ontology lost a kind");

  it("is refused when a type joins a kind that is none", () => {
    const BORDERS = typeOf("BORDERS");
    const ends = [{ from: ["Place"], to: ["Sea"], same: false }];
    expect(() =>
      defineOntology({ kinds: { Place }, relationTypes: { BORDERS: { ...BORDERS, ends } } }),
    ).toThrow(new OntologyError('BORDERS: no such kind "Sea"'));
  });

  it("is refused when two kinds have one prefix", () => {
    const twin = { ...Factor, prefix: "place" };
    expect(() => defineOntology({ kinds: { Place, twin }, relationTypes: {} })).toThrow(
      new OntologyError('two kinds have the prefix "place"'),
    );
  });
});
