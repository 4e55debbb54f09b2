import { X } from "lucide-react";
import { useCallback } from "react";

import { sayTeach } from "../../../messages/say-teach.ts";
import {
  closeResults,
  openResults,
  useResultsDesk,
} from "../../../session/lessons/results-desk.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Group } from "../../../ui/Group.tsx";
import { faultWords } from "./fault-words.ts";
import { FileDrop } from "./FileDrop.tsx";
import { BackToLessons } from "../BackToLessons.tsx";
import styles from "./Results.module.css";

/** The files that learners handed in. They are read here and sent nowhere. */
export function ResultsPanel({ onFailure }: { readonly onFailure: (error: unknown) => void }) {
  const opened = useResultsDesk((desk) => desk.opened);
  const take = useCallback(
    (files: readonly File[]) => {
      openResults(files).catch(onFailure);
    },
    [onFailure],
  );
  return (
    <div className={styles["panel"]}>
      <BackToLessons />
      <FileDrop
        label={sayTeach("results.drop")}
        choose={sayTeach("results.choose")}
        onFiles={take}
      />
      <p className={styles["minor"]}>{sayTeach("results.private")}</p>
      {opened.length > 0 && (
        <Group title={sayTeach("results.files")}>
          <ul className={styles["files"]}>
            {opened.map(({ key, read }) => (
              <li key={key}>
                <div>
                  <b>{read.file}</b>
                  {"fault" in read && <p role="alert">{faultWords(read)}</p>}
                </div>
                <button
                  type="button"
                  aria-label={sayTeach("results.close", { file: read.file })}
                  onClick={() => {
                    closeResults(key);
                  }}
                >
                  <Glyph icon={X} size={14} />
                </button>
              </li>
            ))}
          </ul>
        </Group>
      )}
    </div>
  );
}
