import { sayEditor } from "../../../messages/say-editor.ts";
import { LongField, NumberField, TextField } from "./fields.tsx";
import type { Editing } from "./use-editing.ts";

/** What the lesson says of itself: its title, how long it takes, and what it is for. */
export function HeadForm({ editing }: { readonly editing: Editing }) {
  const { draft, change, faultAt } = editing;
  return (
    <>
      <h2>{sayEditor("editor.lesson")}</h2>
      <TextField
        label={sayEditor("editor.lesson-title")}
        value={draft.title.en}
        fault={faultAt("title", "en")}
        onChange={(en) => {
          change({ ...draft, title: { ...draft.title, en } }, "title");
        }}
      />
      <NumberField
        label={sayEditor("editor.minutes")}
        value={draft.minutes}
        least={1}
        onChange={(minutes) => {
          change({ ...draft, minutes: Math.round(minutes) });
        }}
      />
      <LongField
        label={sayEditor("editor.objectives")}
        hint={sayEditor("editor.objectives-hint")}
        rows={4}
        value={draft.objectives.map(({ en }) => en).join("\n")}
        fault={faultAt("objectives")}
        onChange={(text) => {
          const lines = text === "" ? [] : text.split("\n");
          change({ ...draft, objectives: lines.map((en) => ({ en })) }, "objectives");
        }}
      />
    </>
  );
}
