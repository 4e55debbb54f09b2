import { Flag } from "lucide-react";

import { sayTeach } from "../../../messages/say-teach.ts";
import { Glyph } from "../../../ui/Glyph.tsx";

/** Says that claims of a lesson are not what they were. */
export function FlagMark() {
  return (
    <span role="img" aria-label={sayTeach("flags.mark")} data-tip={sayTeach("flags.mark")}>
      <Glyph icon={Flag} size={14} />
    </span>
  );
}
