import { TriangleAlert } from "lucide-react";

import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { type Doubt, doubtsOf, type PlacedDoubt } from "../../../../contract/lessons/doubts.ts";
import { reader } from "../../../../contract/lessons/recompute.ts";
import { sayEditor } from "../../../messages/say-editor.ts";
import { emptyDraft, openDraftStep } from "../../../session/lessons/editor-desk.ts";
import { useLessonAnswer } from "../../../session/lessons/use-lesson.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Group } from "../../../ui/Group.tsx";
import { Row } from "../../../ui/Row.tsx";
import styles from "./Editor.module.css";

/** What is odd about the answers of a sound lesson once they are computed. It hinders nothing. */
export function Doubts({ lesson }: { readonly lesson: Lesson }) {
  const { runs, networks, values } = lesson;
  // Words are no part of what is computed: writing on computes nothing anew.
  const { data, error } = useLessonAnswer({ ...emptyDraft, runs, networks, values });
  if (error) {
    return (
      <p className={styles["fault"]}>
        {sayEditor("editor.not-computed", { reason: error.message })}
      </p>
    );
  }
  const doubts = data ? doubtsOf(lesson, reader(new Map(data.values))) : [];
  if (doubts.length === 0) return null;
  return (
    <Group title={sayEditor("editor.doubts")}>
      <p className={styles["minor"]}>{sayEditor("editor.doubts-explain")}</p>
      {doubts.map((placed) => (
        <Row
          key={placed.at}
          picture={<Glyph icon={TriangleAlert} size={14} />}
          onClick={() => {
            openDraftStep(lesson.steps[placed.at]?.key ?? null);
          }}
        >
          {doubtText(placed, lesson)}
        </Row>
      ))}
    </Group>
  );
}

function doubtText({ at, doubt }: PlacedDoubt, lesson: Lesson): string {
  return sayEditor("editor.placed", {
    where: sayEditor("editor.step-number", { number: at + 1 }),
    what: doubtWords(doubt, lesson.steps[at]?.question ?? null),
  });
}

function doubtWords(doubt: Doubt, question: Lesson["steps"][number]["question"]): string {
  switch (doubt.as) {
    case "cannot-be-judged":
      return sayEditor("editor.doubt-cannot-be-judged", { reason: doubt.reason });
    case "several-right": {
      const options = question?.as === "choice" ? question.options : [];
      const said = options.filter(({ key }) => doubt.options.includes(key));
      return sayEditor("editor.doubt-several-right", {
        options: said.map(({ text }) => `“${text.en}”`).join(", "),
      });
    }
    case "none-right":
    case "key-is-wrong":
    case "nothing-to-pick":
      return sayEditor(`editor.doubt-${doubt.as}`);
  }
}
