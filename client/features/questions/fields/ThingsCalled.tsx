import type { Kind } from "../../../../contract/graph.ts";
import type { EntityId } from "../../../../contract/ids.ts";
import { useThingsCalled } from "../../../api/ask-question.ts";
import { explain } from "../../../api/explain.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { useScope } from "../../../session/use-scope.ts";
import { SuggestionList } from "../../../ui/SuggestionList.tsx";
import { useCalm } from "../../../ui/use-calm.ts";
import { useKinds } from "./use-kinds.ts";

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
  const shown = useKinds();
  return (
    <SuggestionList
      label={sayQuestions("questions.suggested")}
      suggestions={things.map(({ id, kind, name }) => {
        const { icon, note } = shown(kind);
        return { id, name, icon, note };
      })}
      error={error && explain(error)}
      none={isSettled ? sayQuestions("questions.nothing-called", { text }) : null}
      onChoose={({ id }) => {
        onChoose(id);
      }}
    />
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
