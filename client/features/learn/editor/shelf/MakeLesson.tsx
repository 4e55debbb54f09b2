import { PencilLine, Plus } from "lucide-react";

import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { sayTeach } from "../../../../messages/say-teach.ts";
import { atDesk } from "../../../../session/learn/learn-desk.ts";
import { editLesson, useEditorDesk } from "../../../../session/lessons/editor-desk.ts";
import { isSameLesson } from "../../../../session/lessons/same-lesson.ts";
import { Glyph } from "../../../../ui/Glyph.tsx";
import { Row } from "../../../../ui/Row.tsx";
import { tidied } from "../tidied.ts";

/** The way into the editor: a draft that was begun and not kept goes on, else another is begun. */
export function MakeLesson({ own }: { readonly own: readonly Lesson[] }) {
  const draft = useEditorDesk((desk) => desk.draft);
  const isBegun = draft.title.en !== "" || draft.steps.length > 0;
  const isKept = own.some((one) => isSameLesson(tidied({ ...draft, version: one.version }), one));
  const goesOn = isBegun && !isKept;
  const title = draft.title.en || sayTeach("editor.untitled");
  return (
    <Row
      picture={<Glyph icon={goesOn ? PencilLine : Plus} size={14} />}
      onClick={() => {
        if (!goesOn) editLesson();
        atDesk({ way: "editor" });
      }}
    >
      {goesOn ? sayTeach("own.go-on", { title }) : sayTeach("own.make")}
    </Row>
  );
}
