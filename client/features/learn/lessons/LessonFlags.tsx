import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { sayTeach } from "../../../messages/say-teach.ts";
import { words } from "../../../messages/words.ts";
import { useFlags } from "../../../session/lessons/use-flags.ts";
import styles from "./LessonFlags.module.css";

/** Which claims of the open lesson changed or are gone since it was written, and what they said. */
export function LessonFlags({ lesson }: { readonly lesson: Lesson }) {
  const flags = useFlags(lesson);
  if (flags.length === 0) return null;
  return (
    <details className={styles["flags"]} open>
      <summary>{sayTeach("flags.title", { count: flags.length })}</summary>
      <ul>
        {flags.map(({ claim, what, said, steps }) => (
          <li key={claim}>
            <b>{sayTeach(what === "gone" ? "flags.gone" : "flags.changed")}</b>{" "}
            {sayTeach("flags.said", { said })}
            {steps.length > 0 && (
              <small>{sayTeach("flags.steps", { steps: titlesOf(lesson, steps) })}</small>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function titlesOf({ steps }: Lesson, keys: readonly string[]): string {
  const titles = steps.flatMap(({ key, title }) => (keys.includes(key) ? [words(title)] : []));
  return new Intl.ListFormat("en", { type: "conjunction" }).format(titles);
}
