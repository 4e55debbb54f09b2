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

/** A type as it is written below: what most types share is left out there. */
type Sketch = Pick<RelationTypeSpec, "layers" | "forward" | "icon"> & {
  readonly says: readonly [reading: Words, reverse: Words, description: string];
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
    reading,
    reverse,
    description: { en },
    ends: [{ from: [...from], to: [...to], same }],
  };
}
