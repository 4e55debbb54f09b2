import * as activity from "lucide-react/icons/activity";
import * as banknote from "lucide-react/icons/banknote";
// The older names of these are aliases that carry the component alone.
import * as buildingComplex from "lucide-react/icons/building-complex";
import * as calendarDays from "lucide-react/icons/calendar-days";
import * as chartLine from "lucide-react/icons/chart-line";
import * as crosshair from "lucide-react/icons/crosshair";
import * as fileText from "lucide-react/icons/file-text";
import * as flaskConical from "lucide-react/icons/flask-conical";
import * as gauge from "lucide-react/icons/gauge";
import * as landmark from "lucide-react/icons/landmark";
import * as mapPin from "lucide-react/icons/map-pin";
import * as packageBox from "lucide-react/icons/package";
import * as pill from "lucide-react/icons/pill";
import * as scrollText from "lucide-react/icons/scroll-text";
import * as user from "lucide-react/icons/user";
import * as users from "lucide-react/icons/users";
import * as venetianMask from "lucide-react/icons/venetian-mask";
import * as wavesHorizontal from "lucide-react/icons/waves-horizontal";

import { pathsOf } from "./icon-shapes.ts";

/** A circle with a dot: a kind whose picture we do not carry still has one. */
export const fallbackIcon: readonly string[] = [
  "M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0z",
  "M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0z",
];

const drawn: Readonly<Record<string, object>> = {
  activity,
  banknote,
  "building-2": buildingComplex,
  "calendar-days": calendarDays,
  "chart-line": chartLine,
  crosshair,
  "file-text": fileText,
  "flask-conical": flaskConical,
  gauge,
  landmark,
  "map-pin": mapPin,
  package: packageBox,
  pill,
  "scroll-text": scrollText,
  user,
  users,
  "venetian-mask": venetianMask,
  waves: wavesHorizontal,
};

/** The lines of a Lucide icon in its square of 24, each as SVG path data of its own. */
export function iconPaths(name: string): readonly string[] {
  const module = drawn[name];
  return (module && pathsOf(module)) ?? fallbackIcon;
}
