import type * as z from "zod";

import type { EntityRow } from "../../contract/rows.ts";
import { ontology } from "../ontology/the-ontology.ts";
import { type Cast, groupOf } from "./cast.ts";
import { createRandom, pick, type Random } from "./random.ts";

const stream = 1;

const firsts =
  "Amber Birch Cedar Coral Dune Ember Fern Flint Gale Heron Iris Juniper Linden Maple North Onyx Pine Quartz Reed Slate Thorn Umber Violet Willow";
const seconds =
  "Bay Bridge Brook Cape Cliff Crest Dale Delta Field Ford Gate Glen Harbour Hill Isle Lake Meadow Moor Pass Point Ridge Shore Spring Vale";

const words = { firsts: firsts.split(" "), seconds: seconds.split(" ") };

/** Every name can be searched for by words that it shares, and by a number that is its own. */
export function thingName(number: number, cast: Cast, seed: number): string {
  const random = createRandom(seed, stream, number);
  const { kind, first } = groupOf(number, cast);
  const label = ontology.kinds[kind]?.label.en.toLowerCase() ?? kind;
  return `${pick(words.firsts, random)} ${pick(words.seconds, random)} ${label} ${number - first}`;
}

export function thingId(number: number, cast: Cast): string {
  const { kind, first } = groupOf(number, cast);
  return `${ontology.kinds[kind]?.prefix}/made-${number - first}`;
}

export function thingRow(number: number, cast: Cast, seed: number): z.input<typeof EntityRow> {
  const random = createRandom(seed, stream + 1, number);
  const { kind } = groupOf(number, cast);
  const properties = propertiesOf(kind, random);
  return {
    type: "entity",
    id: thingId(number, cast),
    kind,
    name: thingName(number, cast, seed),
    ...(random() < 0.25 && { aliases: [`${pick(words.seconds, random)} ${number}`] }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** A value of each property that lists several. */
function propertiesOf(kind: string, random: Random): Record<string, string> {
  const listed = Object.entries(ontology.kinds[kind]?.properties ?? {}).flatMap(
    ([name, { values = [] }]) => (values.length > 1 ? [[name, pick(values, random)] as const] : []),
  );
  return Object.fromEntries(listed);
}
