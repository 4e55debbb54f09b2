import { Flag } from "lucide-react";

import { sayTeach } from "../../../messages/say-teach.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import styles from "./LessonFlags.module.css";

/** Says that claims of a lesson are not what they were. */
export function FlagMark() {
  return (
    <span data-tip={sayTeach("flags.mark")}>
      <Glyph icon={Flag} size={14} />
      <span className={styles["unseen"]}>{sayTeach("flags.mark")}</span>
    </span>
  );
}
