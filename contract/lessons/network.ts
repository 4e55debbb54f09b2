import * as z from "zod";

import { Words } from "../../graph-seed/ontology/words.ts";
import { Name } from "./keys.ts";

/** A way from one place to another that carries so much and no more. */
const Corridor = z.strictObject({
  key: Name,
  name: Words,
  from: Name,
  to: Name,
  capacity: z.number().nonnegative(),
});
export type Corridor = z.infer<typeof Corridor>;

/** A small network that a lesson states. It stands for nobody's routes. */
export const Network = z.strictObject({
  source: Name,
  sink: Name,
  corridors: z.array(Corridor).min(1).max(40),
});
export type Network = z.infer<typeof Network>;

/** In what state a network is taken: what is closed, what carries another amount, what has grown. */
export const Circumstances = z.strictObject({
  close: z.array(Name).default([]),
  capacities: z.record(Name, z.number().nonnegative()).default({}),
  scale: z.record(Name, z.number().nonnegative()).default({}),
});
export type Circumstances = z.infer<typeof Circumstances>;

/** The network as it is under some circumstances; what is closed carries nothing. */
export function under(network: Network, { close, capacities, scale }: Circumstances): Network {
  const corridors = network.corridors.map((corridor) => {
    const open = (capacities[corridor.key] ?? corridor.capacity) * (scale[corridor.key] ?? 1);
    return { ...corridor, capacity: close.includes(corridor.key) ? 0 : open };
  });
  return { ...network, corridors };
}
