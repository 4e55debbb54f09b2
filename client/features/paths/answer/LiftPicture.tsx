import {
  ArrowLeftRight,
  CalendarDays,
  Gauge,
  Layers,
  Library,
  type LucideIcon,
  Route,
  Waypoints,
} from "lucide-react";

import type { Lift } from "../../../../contract/paths/lift.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { LineSwatch } from "../../../ui/Swatch.tsx";
import type { Chosen } from "../form/Picker.tsx";

const pictures: Readonly<Record<Lift["condition"], LucideIcon>> = {
  types: Waypoints,
  layers: Layers,
  modalities: Waypoints,
  direction: ArrowLeftRight,
  avoidTypes: Waypoints,
  minConfidence: Gauge,
  at: CalendarDays,
  documents: Library,
  avoid: Route,
  via: Route,
  maxHops: Route,
};

type LiftPictureProps = { readonly lift: Lift; readonly thing: Chosen | undefined };

/** What a condition is about: the thing itself, a dashed line for what is not stated, or a sign. */
export function LiftPicture({ lift: { condition }, thing }: LiftPictureProps) {
  if (condition === "modalities") return <LineSwatch look="hedged" />;
  return <Glyph icon={thing?.icon ?? pictures[condition]} />;
}
