import { floorPlan } from "./floor-plan.ts";
import { importsOf } from "./imports.ts";
import type { Source } from "./sources.ts";

type Room = keyof typeof floorPlan;

const rooms = (Object.keys(floorPlan) as Room[]).toSorted((a, b) => b.length - a.length);

/** The room of the plan that a path lies in. */
export function roomOf(path: string): Room | undefined {
  return rooms.find((room) => path.startsWith(`${room}/`));
}

/** What a room of the plan may import. */
export function reachOf(room: Room): readonly string[] {
  return floorPlan[room];
}

/** The imports of a file that its room has no arrow to, as "file -> import". */
export function strangersIn({ path, text }: Source): string[] {
  const room = roomOf(path);
  if (room === undefined) return [`${path} lies in no room of the plan`];
  const allowed = reachOf(room);
  return importsOf(path, text)
    .filter(({ name, typesOnly }) => {
      const place = placeOf(name);
      if (place === placeOf(path) || allowed.includes(place)) return false;
      // Features do not know each other; who puts them together may know them all.
      if (room !== "client/features" && allowed.includes(roomOf(name) ?? place)) return false;
      return !(typesOnly && allowed.includes(`types of ${place}`));
    })
    .map(({ name }) => `${path} -> ${name}`);
}

/** Where a path or a package belongs: its room, each feature being one of its own, or its name. */
function placeOf(name: string): string {
  const feature = /^client\/features\/[^/]+(?=\/)/.exec(name);
  if (feature) return feature[0];
  if (name.startsWith("node:")) return "node";
  return roomOf(name) ?? name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}
