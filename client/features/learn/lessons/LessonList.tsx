import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import { openLesson, useLessonDesk } from "../../../session/lessons/lesson-desk.ts";
import { Group } from "../../../ui/Group.tsx";
import { Row } from "../../../ui/Row.tsx";
import { FlagMark } from "./FlagMark.tsx";
import styles from "./Lesson.module.css";

type LessonListProps = {
  readonly lessons: readonly Lesson[];
  /** The ids of those whose claims are not what they were. */
  readonly flagged: ReadonlySet<string>;
};

/** The lessons in their order, each with how long it takes and how far one has come. */
export function LessonList({ lessons, flagged }: LessonListProps) {
  const works = useLessonDesk((desk) => desk.works);
  return (
    <Group title={sayLearn("lessons.title")}>
      {lessons.map((lesson, place) => {
        const work = works[lesson.id];
        const isBegun = work?.version === lesson.version && work.at > 0;
        return (
          <Row
            key={lesson.id}
            picture={<span className={styles["place"]}>{place + 1}</span>}
            end={
              isBegun
                ? sayLearn("lessons.progress", { at: work.at, of: lesson.steps.length })
                : sayLearn("lessons.minutes-short", { count: lesson.minutes })
            }
            onClick={() => {
              openLesson(lesson);
            }}
          >
            {words(lesson.title)} {flagged.has(lesson.id) && <FlagMark />}
          </Row>
        );
      })}
    </Group>
  );
}
