import type { Point } from "../../contract/scene.ts";
import type { ThingId } from "../workspace/workspace.ts";

/** What lies over the page; one thing at a time. */
export type Overlay =
  | { readonly kind: "palette" | "keys" | "about" | "article" }
  | { readonly kind: "menu"; readonly id: ThingId | null; readonly at: Point };
