import { BookOpenText, FilePlus, Plus, Redo2, Undo2 } from "lucide-react";

import { saySentence } from "../../../messages/say.ts";
import { sayEditor } from "../../../messages/say-editor.ts";
import {
  editLesson,
  openDraftStep,
  redoDraft,
  undoDraft,
  useEditorDesk,
} from "../../../session/lessons/editor-desk.ts";
import { useSession } from "../../../session/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Group } from "../../../ui/Group.tsx";
import { Note } from "../../../ui/Note.tsx";
import { Row } from "../../../ui/Row.tsx";
import { pathTo } from "../../../workspace/trail.ts";
import { withStep } from "./step/draft-steps.ts";
import { BackToLessons } from "../BackToLessons.tsx";
import styles from "./Editor.module.css";
import { type Offer, offersOf } from "./step/offers.ts";
import { SaveBar } from "./SaveBar.tsx";
import { StepList } from "./step/StepList.tsx";
import { type Editing, useEditing } from "./use-editing.ts";

/** The lesson being made: its steps, and the Steps of the trail that more can be made of. */
export function EditorPanel() {
  const editing = useEditing();
  return (
    <div className={styles["panel"]}>
      <BackToLessons />
      {editing ? <Parts editing={editing} /> : <Note title={sayEditor("editor.waiting")} />}
    </div>
  );
}

function Parts({ editing }: { readonly editing: Editing }) {
  const { past, future, step, before, after } = useEditorDesk();
  return (
    <>
      <div className={styles["tools"]}>
        <Button disabled={past.length === 0 && !before} onClick={undoDraft}>
          <Glyph icon={Undo2} size={14} /> {sayEditor("editor.undo")}
        </Button>
        <Button disabled={future.length === 0 && !after} onClick={redoDraft}>
          <Glyph icon={Redo2} size={14} /> {sayEditor("editor.redo")}
        </Button>
        <Button
          onClick={() => {
            editLesson();
          }}
        >
          <Glyph icon={FilePlus} size={14} /> {sayEditor("editor.new")}
        </Button>
      </div>
      <Group title={sayEditor("editor.lesson")}>
        <Row
          picture={<Glyph icon={BookOpenText} size={14} />}
          aria-current={step === null ? "step" : undefined}
          onClick={() => {
            openDraftStep(null);
          }}
        >
          {editing.draft.title.en || sayEditor("editor.untitled")}
        </Row>
        <StepList editing={editing} />
      </Group>
      <SaveBar editing={editing} />
      <FromTrail editing={editing} />
    </>
  );
}

function FromTrail({ editing: { draft, offered, change } }: { readonly editing: Editing }) {
  const trail = useSession((state) => state.trail);
  const edges = useSession(({ contents }) => contents.edges);
  const offers = offersOf(pathTo(trail), edges);
  function add({ step, seen }: Offer): void {
    const title = saySentence(step.sentence);
    const { lesson, key } = withStep(draft, { seen, title, models: offered.models });
    change(lesson);
    openDraftStep(key);
  }
  return (
    <Group title={sayEditor("editor.from-trail")}>
      <p className={styles["minor"]}>{sayEditor("editor.from-trail-explain")}</p>
      {offers.map((offer) => (
        <Row
          key={offer.step.id}
          picture={<Glyph icon={Plus} size={14} />}
          aria-label={sayEditor("editor.add", { what: saySentence(offer.step.sentence) })}
          onClick={() => {
            add(offer);
          }}
        >
          {saySentence(offer.step.sentence)}
        </Row>
      ))}
    </Group>
  );
}
