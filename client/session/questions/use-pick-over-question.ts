import { useState } from "react";

import { useSession } from "../session.ts";
import { useGallery } from "./gallery.ts";

/** Whether something was picked since the question was put before the reader: only that hides it. */
export function usePickOverQuestion(): boolean {
  const selection = useSession(({ workspace }) => workspace.selection);
  const turns = useGallery((state) => state.turns);
  const [held, setHeld] = useState({ turns, selection });
  if (held.turns !== turns) setHeld({ turns, selection });
  const isOld = held.turns === turns && held.selection === selection;
  return selection.length > 0 && !isOld;
}
