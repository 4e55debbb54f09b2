import { ComboboxItem } from "@ariakit/react/combobox";
import { Quote } from "lucide-react";
import type { ReactNode } from "react";

import type { SearchHit } from "../../../contract/endpoints/search.ts";
import { useSchema } from "../../api/queries.ts";
import { say } from "../../messages/say.ts";
import { words } from "../../messages/words.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { iconNamed } from "../../ui/icon-named.ts";
import styles from "./SearchBox.module.css";

type HitProps<Type extends SearchHit["type"]> = {
  readonly hit: Extract<SearchHit, { type: Type }>;
  readonly onChoose: (hit: SearchHit) => void;
};

/** A thing: its name, its kind, and the other name that matched, which may be ours. */
export function EntityHit({ hit, onChoose }: HitProps<"entity">) {
  const kind = useSchema().data?.kinds.find(({ id }) => id === hit.kind);
  return (
    <Item hit={hit} onChoose={onChoose} picture={<Glyph icon={iconNamed(kind?.icon ?? "")} />}>
      <span>{hit.name}</span>
      <small>
        {[kind && words(kind.label), hit.matched && matchedWords(hit.matched)]
          .filter(Boolean)
          .join(" · ")}
      </small>
    </Item>
  );
}

/** A claim, in its own words. */
export function ClaimHit({ hit, onChoose }: HitProps<"claim">) {
  return (
    <Item hit={hit} onChoose={onChoose} picture={<Glyph icon={Quote} />}>
      <span className={styles["claim"]}>{hit.text}</span>
    </Item>
  );
}

function matchedWords({ alias, own }: { readonly alias: string; readonly own: boolean }): string {
  return say(own ? "search.matched-own" : "search.matched", { alias });
}

type ItemProps = {
  readonly hit: SearchHit;
  readonly onChoose: (hit: SearchHit) => void;
  readonly picture: ReactNode;
  readonly children: ReactNode;
};

function Item({ hit, onChoose, picture, children }: ItemProps) {
  return (
    <ComboboxItem
      className={styles["item"]}
      setValueOnClick={false}
      hideOnClick={false}
      focusOnHover
      onClick={() => {
        onChoose(hit);
      }}
    >
      <span className={styles["picture"]}>{picture}</span>
      <span className={styles["words"]}>{children}</span>
    </ComboboxItem>
  );
}
