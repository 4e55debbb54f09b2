import type { LucideIcon } from "lucide-react";

import { useSchema } from "../../../api/queries.ts";
import { words } from "../../../messages/words.ts";
import { iconNamed } from "../../../ui/icon-named.ts";

/** A kind of thing as it is shown: its picture, and what it is called. */
type ShownKind = { readonly icon: LucideIcon; readonly note: string };

/** How kinds are shown; one that is not known yet has a picture all the same. */
export function useKinds(): (kind: string | undefined) => ShownKind {
  const kinds = useSchema().data?.kinds;
  return (kind) => {
    const known = kinds?.find(({ id }) => id === kind);
    return { icon: iconNamed(known?.icon ?? ""), note: known ? words(known.label) : "" };
  };
}
