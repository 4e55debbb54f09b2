import { ComboboxItem, ComboboxList } from "@ariakit/react/combobox";

import type { GraphNode, Kind } from "../../../../contract/graph.ts";
import type { EntityId } from "../../../../contract/ids.ts";
import { useThingsCalled } from "../../../api/ask-question.ts";
import { explain } from "../../../api/explain.ts";
import { useSchema } from "../../../api/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { words } from "../../../messages/words.ts";
import { useScope } from "../../../session/use-scope.ts";
import { useCalm } from "../../../ui/use-calm.ts";
import styles from "./Field.module.css";
import { KindGlyph } from "./KindGlyph.tsx";

type ThingsCalledProps = {
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly onChoose: (id: EntityId) => void;
};

/** Milliseconds. */
const calm = 120;

/** What the text may mean, the best first; Enter takes the first. */
export function ThingsCalled({ text, kinds, onChoose }: ThingsCalledProps) {
  const { things, isSettled, error } = useThings(text, kinds);
  if (error && things.length === 0) {
    return (
      <p role="alert" className={`${styles["list"]} ${styles["word"]}`}>
        {explain(error)}
      </p>
    );
  }
  return (
    <div className={styles["list"]}>
      {/* A new answer is a new list, so that its first entry is the one that Enter takes. */}
      <ComboboxList
        key={things.map(({ id }) => id).join(" ")}
        aria-label={sayQuestions("questions.suggested")}
      >
        {things.map((thing) => (
          <Item key={thing.id} thing={thing} onChoose={onChoose} />
        ))}
      </ComboboxList>
      <output className={styles["word"]}>
        {isSettled && things.length === 0 && sayQuestions("questions.nothing-called", { text })}
      </output>
    </div>
  );
}

function useThings(text: string, kinds: readonly Kind[]) {
  const asked = useCalm(text, calm);
  const { data, error, isPlaceholderData } = useThingsCalled(asked, kinds, useScope());
  const hits = data?.hits ?? [];
  return {
    things: hits.flatMap((hit) => (hit.type === "entity" ? [hit] : [])),
    /** Whether this is the answer to the text as it stands. */
    isSettled: data !== undefined && asked === text && !isPlaceholderData,
    error,
  };
}

type ItemProps = Pick<ThingsCalledProps, "onChoose"> & {
  readonly thing: Pick<GraphNode, "id" | "kind" | "name">;
};

function Item({ thing: { id, kind, name }, onChoose }: ItemProps) {
  const known = useSchema().data?.kinds.find((one) => one.id === kind);
  return (
    <ComboboxItem
      className={styles["item"]}
      setValueOnClick={false}
      hideOnClick={false}
      focusOnHover
      onClick={() => {
        onChoose(id);
      }}
    >
      <KindGlyph kind={kind} />
      <span>
        {name} {known && <small>{words(known.label)}</small>}
      </span>
    </ComboboxItem>
  );
}
