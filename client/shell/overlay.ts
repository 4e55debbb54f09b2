import type { DocumentInfo } from "../../contract/endpoints/schema.ts";
import type { Point } from "../../contract/scene.ts";
import type { ThingId } from "../workspace/workspace.ts";

/** What lies over the page; one thing at a time. */
export type Overlay =
  | { readonly kind: "palette" | "keys" | "about" | "article" | "share" }
  | ExchangeOverlay
  | { readonly kind: "menu"; readonly id: ThingId | null; readonly at: Point };

/** Those that change the data. */
export type ExchangeOverlay =
  | { readonly kind: "import"; readonly files?: readonly File[] }
  | { readonly kind: "remove-document"; readonly document: Pick<DocumentInfo, "id" | "title"> };

export function isExchange(overlay: Overlay | null): overlay is ExchangeOverlay {
  return overlay?.kind === "import" || overlay?.kind === "remove-document";
}
