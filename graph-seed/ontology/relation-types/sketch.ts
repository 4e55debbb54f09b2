import { keysOf } from "../keys.ts";
import { kinds } from "../kinds.ts";
import { flowLayers, type Layer, layerIds } from "../layers.ts";
import type { RelationTypeSpec } from "../ontology.ts";
import type { Words } from "../words.ts";

type Kind = keyof typeof kinds;
export const any = keysOf(kinds);
export const actors: Kind[] = ["CriminalGroup", "ActorClass", "PublicBody", "Organization"];
export const wills: Kind[] = [...actors, "Person"];
export const movers: Kind[] = [
  "Factor",
  "Activity",
  "Flow",
  "Indicator",
  "Event",
  "PolicyInstrument",
];
export const everyLayer: Layer[] = [...layerIds];
export const goods: Layer[] = [...flowLayers];

/** A reading after one and after many: China "supplies", crime groups "supply". */
type Reading = {
  readonly en: readonly [one: string, many: string];
  readonly es: readonly [one: string, many: string];
  /** Chinese says both alike. */
  readonly zh: string;
};

/** A type as it is written below: what most types share is left out there. */
type Sketch = Pick<RelationTypeSpec, "layers" | "forward" | "icon"> & {
  readonly says: readonly [reading: Reading, reverse: Reading, description: string];
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
} & Partial<
    Pick<RelationTypeSpec, "neutral" | "symmetric" | "signed" | "properties"> & { same: boolean }
  >;

export function type({ says, from, to, same = false, ...rest }: Sketch): RelationTypeSpec {
  const [reading, reverse, en] = says;
  return {
    neutral: false,
    symmetric: false,
    signed: false,
    properties: [],
    ...rest,
    reading: afterOne(reading),
    readingMany: afterMany(reading),
    reverse: afterOne(reverse),
    reverseMany: afterMany(reverse),
    description: { en },
    ends: [{ from: [...from], to: [...to], same }],
  };
}

function afterOne({ en: [en], es: [es], zh }: Reading): Words {
  return { en, es, zh };
}

function afterMany({ en: [, en], es: [, es] }: Reading): Words {
  return { en, es };
}
