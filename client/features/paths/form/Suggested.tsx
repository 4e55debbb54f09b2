import { ComboboxItem, ComboboxList } from "@ariakit/react/combobox";
import type { LucideIcon } from "lucide-react";

import type { RelationType } from "../../../../contract/graph.ts";
import type { EntityId } from "../../../../contract/ids.ts";
import { explain } from "../../../api/explain.ts";
import { useSearch } from "../../../api/queries.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { words } from "../../../messages/words.ts";
import { useScope } from "../../../session/use-scope.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { iconNamed } from "../../../ui/icon-named.ts";
import { useCalm } from "../../../ui/use-calm.ts";
import styles from "./Field.module.css";
import { type Ontology, useOntology } from "../use-ontology.ts";

/** What can be chosen: a thing, or a kind of relation. */
export type Choosable =
  | { readonly type: "thing"; readonly id: EntityId }
  | { readonly type: "relation-type"; readonly id: RelationType };

type Suggestion = {
  readonly choice: Choosable;
  readonly name: string;
  /** What it is, in a word or two. */
  readonly note: string;
  readonly icon: LucideIcon;
};

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
  const left = suggestions.filter(({ choice }) => !without.includes(choice.id));
  if (error && left.length === 0) {
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
        key={left.map(({ choice }) => choice.id).join(" ")}
        aria-label={sayPaths("paths.suggested")}
      >
        {left.map((suggestion) => (
          <Item key={suggestion.choice.id} suggestion={suggestion} onChoose={onChoose} />
        ))}
      </ComboboxList>
      <output className={styles["word"]}>
        {isSettled && left.length === 0 && sayPaths("paths.nothing-called", { text })}
      </output>
    </div>
  );
}

type Suggestions = {
  readonly suggestions: readonly Suggestion[];
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

type ItemProps = {
  readonly suggestion: Suggestion;
  readonly onChoose: (choice: Choosable) => void;
};

function Item({ suggestion: { choice, name, note, icon }, onChoose }: ItemProps) {
  return (
    <ComboboxItem
      className={styles["item"]}
      setValueOnClick={false}
      hideOnClick={false}
      focusOnHover
      onClick={() => {
        onChoose(choice);
      }}
    >
      <Glyph icon={icon} />
      <span>
        {name} <small>{note}</small>
      </span>
    </ComboboxItem>
  );
}

type Hit = { readonly id: EntityId; readonly kind: string; readonly name: string };

function suggestionOf({ id, kind, name }: Hit, { kinds }: Ontology): Suggestion {
  const known = kinds.find((one) => one.id === kind);
  return {
    choice: { type: "thing", id },
    name,
    note: known ? words(known.label) : "",
    icon: iconNamed(known?.icon ?? ""),
  };
}

function typesFor(text: string, { relationTypes }: Ontology): Suggestion[] {
  const wanted = text.toLocaleLowerCase();
  const matching = relationTypes.filter(
    ({ forward, reading, reverse }) =>
      forward !== "none" &&
      [reading, reverse].some((said) => words(said).toLocaleLowerCase().includes(wanted)),
  );
  return matching.slice(0, mostTypes).map(({ id, reading, icon }) => ({
    choice: { type: "relation-type", id },
    name: `“${words(reading)}”`,
    note: sayPaths("paths.kind-of-relation"),
    icon: iconNamed(icon),
  }));
}
