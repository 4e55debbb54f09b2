import { ChartSpline, GraduationCap } from "lucide-react";

import { sayLearn } from "../../messages/say-learn.ts";
import { atDesk, useLearnDesk } from "../../session/learn/learn-desk.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./LearnWays.module.css";

/** What Learn is about: lessons, or a model to play with. Turning loses nothing. */
export function LearnWays() {
  const way = useLearnDesk((desk) => desk.way);
  const offered = [
    { id: "lessons", name: sayLearn("learn.way-lessons"), icon: GraduationCap },
    { id: "model", name: sayLearn("learn.way-model"), icon: ChartSpline },
  ] as const;
  return (
    <nav className={styles["ways"]} aria-label={sayLearn("learn.ways")}>
      {offered.map(({ id, name, icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === way}
          onClick={() => {
            atDesk({ way: id });
          }}
        >
          <Glyph icon={icon} size={14} />
          {name}
        </button>
      ))}
    </nav>
  );
}
