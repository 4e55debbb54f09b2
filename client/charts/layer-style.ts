import type { CSSProperties } from "react";

import type { Layer } from "../../graph-seed/ontology/layers.ts";

/** Lends a drawing the colour of a layer; ink without. */
export function layerStyle(layer: Layer | undefined): CSSProperties & Record<"--layer", string> {
  return { "--layer": `var(--${layer ?? "ink"})` };
}
