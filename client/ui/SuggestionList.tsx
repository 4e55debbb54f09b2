import { ComboboxItem, ComboboxList } from "@ariakit/react/combobox";
import type { LucideIcon } from "lucide-react";

import { Glyph } from "./Glyph.tsx";
import styles from "./SuggestionList.module.css";

export type Suggestion = {
  readonly id: string;
  readonly name: string;
  /** What it is, in a word or two. */
  readonly note: string;
  readonly icon: LucideIcon;
};

type SuggestionListProps<One extends Suggestion> = {
  readonly label: string;
  /** The best first; Enter takes the first. */
  readonly suggestions: readonly One[];
  /** Why there may be none. */
  readonly error: string | null;
  /** That there is none, once that is known. */
  readonly none: string | null;
  readonly onChoose: (one: One) => void;
};

/** What letters may mean, below the field they are typed into. */
export function SuggestionList<One extends Suggestion>(props: SuggestionListProps<One>) {
  const { label, suggestions, error, none, onChoose } = props;
  if (error !== null && suggestions.length === 0) {
    return (
      <p role="alert" className={`${styles["list"]} ${styles["word"]}`}>
        {error}
      </p>
    );
  }
  return (
    <div className={styles["list"]}>
      {/* A new answer is a new list, so that its first entry is the one that Enter takes. */}
      <ComboboxList key={suggestions.map(({ id }) => id).join(" ")} aria-label={label}>
        {suggestions.map((one) => (
          <Item
            key={one.id}
            {...one}
            onClick={() => {
              onChoose(one);
            }}
          />
        ))}
      </ComboboxList>
      <output className={styles["word"]}>{suggestions.length === 0 && none}</output>
    </div>
  );
}

type ItemProps = Omit<Suggestion, "id"> & { readonly onClick: () => void };

function Item({ name, note, icon, onClick }: ItemProps) {
  return (
    <ComboboxItem
      className={styles["item"]}
      setValueOnClick={false}
      hideOnClick={false}
      focusOnHover
      onClick={onClick}
    >
      <Glyph icon={icon} />
      <span>
        {name} {note !== "" && <small>{note}</small>}
      </span>
    </ComboboxItem>
  );
}
