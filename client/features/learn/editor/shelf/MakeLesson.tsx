import { PencilLine, Plus } from "lucide-react";

import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { sayTeach } from "../../../../messages/say-teach.ts";
import { atDesk } from "../../../../session/learn/learn-desk.ts";
import { editLesson, useEditorDesk } from "../../../../session/lessons/editor-desk.ts";
import { Glyph } from "../../../../ui/Glyph.tsx";
import { Row } from "../../../../ui/Row.tsx";
import { isDraftOf } from "../is-draft-of.ts";

/** The way into the editor: a draft that was begun and not kept goes on, else another is begun. */
export function MakeLesson({ own }: { readonly own: readonly Lesson[] }) {
  const draft = useEditorDesk((desk) => desk.draft);
  const isBegun = draft.title.en !== "" || draft.steps.length > 0;
  const isKept = own.some((one) => isDraftOf(draft, one));
  const goesOn = isBegun && !isKept;
  const title = draft.title.en || sayEditor("editor.untitled");
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
