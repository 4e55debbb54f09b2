import type { RelationType } from "../../../../contract/graph.ts";
import type { EntityId } from "../../../../contract/ids.ts";
import { explain } from "../../../api/explain.ts";
import { useSearch } from "../../../api/queries.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { words } from "../../../messages/words.ts";
import { useScope } from "../../../session/use-scope.ts";
import { iconNamed } from "../../../ui/icon-named.ts";
import { type Suggestion, SuggestionList } from "../../../ui/SuggestionList.tsx";
import { useCalm } from "../../../ui/use-calm.ts";
import { type Ontology, useOntology } from "../use-ontology.ts";

/** What can be chosen: a thing, or a kind of relation. */
export type Choosable =
  | { readonly type: "thing"; readonly id: EntityId }
  | { readonly type: "relation-type"; readonly id: RelationType };

type Choice = Suggestion & { readonly choice: Choosable };

type SuggestedProps = {
  readonly text: string;
  readonly withTypes: boolean;
  /** What is chosen already. */
  readonly without: readonly string[];
  readonly onChoose: (choice: Choosable) => void;
};

const calm = 120;
const mostTypes = 4;

/** What the text may mean, the best first; Enter takes the first. */
export function Suggested({ text, withTypes, without, onChoose }: SuggestedProps) {
  const { suggestions, isSettled, error } = useSuggestions(text, withTypes);
  const left = suggestions.filter(({ id }) => !without.includes(id));
  return (
    <SuggestionList
      label={sayPaths("paths.suggested")}
      suggestions={left}
      error={error && explain(error)}
      none={isSettled ? sayPaths("paths.nothing-called", { text }) : null}
      onChoose={({ choice }) => {
        onChoose(choice);
      }}
    />
  );
}

type Suggestions = {
  readonly suggestions: readonly Choice[];
  /** Whether this is the answer to the text as it stands. */
  readonly isSettled: boolean;
  readonly error: Error | null;
};

function useSuggestions(text: string, withTypes: boolean): Suggestions {
  const ontology = useOntology();
  const asked = useCalm(text, calm);
  const { data, error, isPlaceholderData } = useSearch(asked, useScope());
  const things = (data?.hits ?? []).flatMap((hit) =>
    hit.type === "entity" ? suggestionOf(hit, ontology) : [],
  );
  return {
    suggestions: [...things, ...(withTypes ? typesFor(text, ontology) : [])],
    isSettled: data !== undefined && asked === text && !isPlaceholderData,
    error,
  };
}

type Hit = { readonly id: EntityId; readonly kind: string; readonly name: string };

function suggestionOf({ id, kind, name }: Hit, { kinds }: Ontology): Choice {
  const known = kinds.find((one) => one.id === kind);
  return {
    choice: { type: "thing", id },
    id,
    name,
    note: known ? words(known.label) : "",
    icon: iconNamed(known?.icon ?? ""),
  };
}

function typesFor(text: string, { relationTypes }: Ontology): Choice[] {
  const wanted = text.toLocaleLowerCase();
  const matching = relationTypes.filter(
    ({ forward, reading, reverse }) =>
      forward !== "none" &&
      [reading, reverse].some((said) => words(said).toLocaleLowerCase().includes(wanted)),
  );
  return matching.slice(0, mostTypes).map(({ id, reading, icon }) => ({
    choice: { type: "relation-type", id },
    id,
    name: `“${words(reading)}”`,
    note: sayPaths("paths.kind-of-relation"),
    icon: iconNamed(icon),
  }));
}
