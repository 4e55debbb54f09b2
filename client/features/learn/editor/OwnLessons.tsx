import { ClipboardCheck, FileUp, Pencil, Plus, Trash2 } from "lucide-react";
import { useRef, useState } from "react";

import { sayTeach } from "../../../messages/say-teach.ts";
import { words } from "../../../messages/words.ts";
import { atDesk } from "../../../session/learn/learn-desk.ts";
import { editLesson } from "../../../session/lessons/editor-desk.ts";
import { openLesson } from "../../../session/lessons/lesson-desk.ts";
import { keepLesson, removeLesson, useOwnLessons } from "../../../session/lessons/own-lessons.ts";
import { knownFrom, useOffered } from "../../../session/lessons/use-known.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Group } from "../../../ui/Group.tsx";
import { Row } from "../../../ui/Row.tsx";
import { FlagMark } from "../lessons/FlagMark.tsx";
import styles from "./Editor.module.css";
import { readLessonFile } from "./read-lesson-file.ts";

type OwnLessonsProps = {
  /** The ids of the product's lessons. */
  readonly product: readonly string[];
  /** The ids of the lessons whose claims are not what they were. */
  readonly flagged: ReadonlySet<string>;
};

/** The reader's own lessons, and what a teacher does: make one, open one, check results. */
export function OwnLessons({ product, flagged }: OwnLessonsProps) {
  const lessons = useOwnLessons((own) => own.lessons);
  return (
    <Group title={sayTeach("own.title")}>
      {lessons.map((lesson) => {
        const title = words(lesson.title);
        return (
          <div key={lesson.id} className={styles["own"]}>
            <Row
              end={flagged.has(lesson.id) && <FlagMark />}
              onClick={() => {
                openLesson(lesson);
              }}
            >
              {title}
            </Row>
            <button
              type="button"
              aria-label={sayTeach("own.edit", { title })}
              onClick={() => {
                editLesson(lesson);
                atDesk({ way: "editor" });
              }}
            >
              <Glyph icon={Pencil} size={14} />
            </button>
            <button
              type="button"
              aria-label={sayTeach("own.remove", { title })}
              onClick={() => {
                removeLesson(lesson.id);
              }}
            >
              <Glyph icon={Trash2} size={14} />
            </button>
          </div>
        );
      })}
      <Row
        picture={<Glyph icon={Plus} size={14} />}
        onClick={() => {
          atDesk({ way: "editor" });
        }}
      >
        {sayTeach("own.make")}
      </Row>
      <OpenFile product={product} />
      <Row
        picture={<Glyph icon={ClipboardCheck} size={14} />}
        onClick={() => {
          atDesk({ way: "results" });
        }}
      >
        {sayTeach("own.check")}
      </Row>
    </Group>
  );
}

function OpenFile({ product }: Pick<OwnLessonsProps, "product">) {
  const chooser = useRef<HTMLInputElement>(null);
  const offered = useOffered();
  const [faults, setFaults] = useState<readonly string[]>([]);
  async function open(file: File): Promise<void> {
    if (!offered) return;
    const read = await readLessonFile(file, { known: knownFrom(offered), product });
    setFaults("faults" in read ? read.faults : []);
    if ("lesson" in read) keepLesson(read.lesson);
  }
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
      {faults.length > 0 && (
        <ul role="alert" className={styles["fault"]}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </>
  );
}
