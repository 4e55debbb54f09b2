import { FileUp } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";

import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { sayTeach } from "../../../../messages/say-teach.ts";
import { words } from "../../../../messages/words.ts";
import { forgetDropped, useDroppedLessons } from "../../../../session/lessons/dropped-lessons.ts";
import { useOwnLessons } from "../../../../session/lessons/own-lessons.ts";
import { knownFrom, useOffered } from "../../../../session/lessons/use-known.ts";
import { Glyph } from "../../../../ui/Glyph.tsx";
import { Row } from "../../../../ui/Row.tsx";
import { AskWhich } from "./AskWhich.tsx";
import styles from "../Editor.module.css";
import { readLessonFile } from "./read-lesson-file.ts";
import { takeBeside, takeIn, takeInstead } from "./take-in.ts";

/** What came of the file that was opened last. */
type Outcome =
  | { readonly as: "none" }
  | { readonly as: "faulty"; readonly faults: readonly string[] }
  | { readonly as: "asks" | "kept" | "here"; readonly lesson: Lesson };

/** Opens a lesson's file: it is kept among one's own, and nothing gives way to it unasked. */
export function OpenFile({ product }: { readonly product: readonly string[] }) {
  const chooser = useRef<HTMLInputElement>(null);
  const offered = useOffered();
  const [outcome, setOutcome] = useState<Outcome>({ as: "none" });
  const isThere = useOwnLessons(
    ({ lessons }) => "lesson" in outcome && lessons.some(({ id }) => id === outcome.lesson.id),
  );
  /** Whether the next file may be opened: the reader is first asked, or told what is wrong. */
  async function open(file: File): Promise<boolean> {
    if (!offered) return false;
    const read = await readLessonFile(file, { known: knownFrom(offered), product });
    if ("faults" in read) {
      setOutcome({ as: "faulty", faults: read.faults });
      return false;
    }
    const as = takeIn(read.lesson);
    setOutcome({ as, lesson: read.lesson });
    return as !== "asks";
  }
  async function openAll([first, ...others]: readonly File[]): Promise<void> {
    if (!first || !(await open(first))) return;
    await openAll(others);
  }
  useDropped(offered !== null, openAll);
  return (
    <>
      <Row
        picture={<Glyph icon={FileUp} size={14} />}
        disabled={!offered}
        onClick={() => chooser.current?.click()}
      >
        {sayTeach("own.open")}
      </Row>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={sayTeach("own.open")}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          // The same file, mended, may be chosen again.
          target.value = "";
        }}
      />
      <output className={styles["minor"]}>{isThere && outcomeWords(outcome)}</output>
      {outcome.as === "faulty" && (
        <ul role="alert" className={styles["fault"]}>
          {outcome.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {outcome.as === "asks" && (
        <AskWhich
          theirs={outcome.lesson}
          onReplace={() => {
            takeInstead(outcome.lesson);
            setOutcome({ as: "none" });
          }}
          onKeepBoth={() => {
            setOutcome({ as: "kept", lesson: takeBeside(outcome.lesson, product) });
          }}
          onClose={() => {
            setOutcome({ as: "none" });
          }}
        />
      )}
    </>
  );
}

/** Opens what was dropped on the page, as soon as it can be read. */
function useDropped(canRead: boolean, openAll: (files: readonly File[]) => Promise<void>): void {
  const dropped = useDroppedLessons();
  const open = useEffectEvent(openAll);
  useEffect(() => {
    if (!canRead || dropped.length === 0) return;
    forgetDropped();
    void open(dropped);
  }, [canRead, dropped]);
}

function outcomeWords(outcome: Outcome): string | null {
  if (outcome.as === "kept") return sayTeach("own.kept", { title: words(outcome.lesson.title) });
  if (outcome.as === "here") return sayTeach("own.here", { title: words(outcome.lesson.title) });
  return null;
}
