import type { Point } from "../../../contract/scene.ts";
import type { Rect } from "../geometry/shapes.ts";
import { label, land } from "../look/sizes.ts";
import type { SceneTerritory } from "../scene.ts";
import type { Measure } from "./text.ts";

/** A territory's name in its corner: where its first sign stands, and the room it takes. */
export type DrawnName = Point & { readonly text: string; readonly rect: Rect };

export function nameRect(
  { name, x, y, height, label: end }: SceneTerritory,
  scale: number,
  measure: Measure,
): DrawnName {
  const size = label.size * scale;
  const left = x + land.nameX * Math.min(scale, 1.2);
  const baseline =
    end === "bottom" ? y + height - land.nameBottom : y + land.nameTop + size - label.size;
  const width = measure(name, size, label.strong);
  return {
    text: name,
    x: left,
    y: baseline,
    rect: { x: left - 2, y: baseline - size, width: width + 4, height: size * 1.3 },
  };
}
