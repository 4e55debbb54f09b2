import type { GraphEdge } from "../../../contract/graph.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { words } from "../../messages/words.ts";
import { Swatch } from "../../ui/Swatch.tsx";
import { useLookup } from "./use-lookup.ts";

type LayerWordsProps = { readonly layer: GraphEdge["layer"]; readonly as: "relation" | "current" };

/** In which layer a line lies: its swatch and its name. */
export function LayerWords({ layer, as }: LayerWordsProps) {
  const known = useLookup().layer(layer);
  const label = known ? words(known.label) : sayInspect("inspect.layer-none");
  return (
    <>
      <Swatch layer={layer} />
      {sayInspect(`inspect.kicker-${as}`, { layer: label })}
    </>
  );
}
