import { useRevision } from "../../../api/queries.ts";
import { sayTeach } from "../../../messages/say-teach.ts";
import { useAllLessons } from "../../../session/lessons/all-lessons.ts";
import type { HandedIn } from "../../../session/lessons/read-results.ts";
import { useResultsDesk } from "../../../session/lessons/results-desk.ts";
import { useLessonAnswers } from "../../../session/lessons/use-lesson.ts";
import { Note } from "../../../ui/Note.tsx";
import { Scrolled } from "../Scrolled.tsx";
import { checkLesson } from "./checked.ts";
import { LessonResults } from "./LessonResults.tsx";
import styles from "./Results.module.css";

type Opened = HandedIn & { readonly key: string };

/** What was handed in, judged anew, a table for each lesson. */
export function ResultsStage() {
  const opened = useResultsDesk((desk) => desk.opened);
  const handedIn = opened.flatMap(({ key, read }): Opened[] =>
    "results" in read ? [{ key, ...read }] : [],
  );
  return (
    <section className={styles["stage"]} aria-label={sayTeach("results.title")}>
      <h1 className={styles["headline"]}>{sayTeach("results.title")}</h1>
      {handedIn.length === 0 ? (
        <p className={styles["text"]}>{sayTeach("results.what")}</p>
      ) : (
        <Scrolled>
          <ByLesson handedIn={handedIn} />
        </Scrolled>
      )}
    </section>
  );
}

function ByLesson({ handedIn }: { readonly handedIn: readonly Opened[] }) {
  const { data: known, error } = useAllLessons();
  const revision = useRevision();
  const ids = [...new Set(handedIn.map(({ results }) => results.lesson))];
  const lessons = ids.flatMap((id) => known?.find((lesson) => lesson.id === id) ?? []);
  const answers = useLessonAnswers(lessons);
  if (error) {
    return <Note urgent title={sayTeach("results.no-lessons", { reason: error.message })} />;
  }
  if (!known) return <Note title={sayTeach("results.waiting")} />;
  return ids.map((id) => {
    const some = handedIn.filter(({ results }) => results.lesson === id);
    const at = lessons.findIndex((lesson) => lesson.id === id);
    const [lesson, answer] = [lessons[at], answers[at]];
    if (!lesson) {
      const files = some.map(({ file }) => file).join(", ");
      return <Note key={id} urgent title={sayTeach("results.unknown-lesson", { id, files })} />;
    }
    if (answer?.error) {
      const reason = answer.error.message;
      return <Note key={id} urgent title={sayTeach("results.uncomputed", { id, reason })} />;
    }
    if (!answer?.data) return <Note key={id} title={sayTeach("results.waiting")} />;
    const values = new Map(answer.data.values);
    const checked = checkLesson({ lesson, values, revision, handedIn: some });
    return <LessonResults key={id} {...{ checked }} answer={answer.data} />;
  });
}
