import { about, middleOf, type Rect } from "../geometry/shapes.ts";
import { label, plate } from "../look/sizes.ts";
import type { SceneCurrent } from "../scene.ts";
import type { DrawnPill } from "./draw-pills.ts";
import type { Measure } from "./text.ts";

/** How much more or less a current carries, where its pill would be. Lengths are in canvas units. */
export type ChangePlate = {
  readonly current: SceneCurrent;
  readonly text: string;
  readonly rect: Rect;
};

type PilledCurrent = {
  readonly current: SceneCurrent;
  readonly pills: readonly Pick<DrawnPill, "rect">[];
};

/** The plates of the currents that a running model makes swell or shrink. */
export function changePlates(
  currents: readonly PilledCurrent[],
  { measure, scale }: { readonly measure: Measure; readonly scale: number },
): readonly ChangePlate[] {
  return currents.flatMap(({ current, pills: [first] }) => {
    if (current.change === undefined || !first) return [];
    const text = current.change;
    const half = {
      x: (measure(text, label.size * scale, label.strong) + plate.sides * scale) / 2,
      y: (plate.height * scale) / 2,
    };
    return [{ current, text, rect: about(middleOf(first.rect), half) }];
  });
}
