import type { LeftOut } from "../../../../contract/paths/lift.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { isRelation } from "../../../workspace/workspace.ts";

/** What giving up a condition would bring; `name` is what it names, where it names something. */
export function liftWords({ lift, paths: count }: LeftOut, name: string): string {
  if ("value" in lift) return sayPaths("paths.lift-max-hops", { count, hops: lift.value });
  if (!("id" in lift)) return sayPaths(`paths.lift-${lift.condition}`, { count });
  if (lift.condition === "via") return sayPaths("paths.lift-via", { count, name });
  return isRelation(lift.id)
    ? sayPaths("paths.lift-avoid-relation", { count, name })
    : sayPaths("paths.lift-avoid", { count, name });
}
