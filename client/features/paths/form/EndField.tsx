import type { RefObject } from "react";

import { published } from "../../../../contract/limits.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { type End, usePathsDraft, withEnd } from "../../../session/paths-draft.ts";
import styles from "./Ask.module.css";
import { Picker } from "./Picker.tsx";
import { useChosen } from "./use-chosen.ts";

type EndFieldProps = {
  readonly end: End;
  readonly field?: RefObject<HTMLInputElement | null>;
};

/** Where paths start, or where they end: one thing or several. */
export function EndField({ end, field }: EndFieldProps) {
  const { draft, begin } = usePathsDraft();
  const ids = draft[end];
  const chosen = useChosen(ids);
  return (
    <div className={styles["end"]}>
      <p aria-hidden className={styles["title"]}>
        {sayPaths(`paths.${end}`)}
      </p>
      <Picker
        label={sayPaths(`paths.${end}`)}
        placeholder={sayPaths(`paths.${end}-hint`)}
        chosen={chosen}
        most={published.pathEnds}
        {...(field ? { field } : {})}
        onAdd={(one) => {
          if (one.type === "thing") begin(withEnd(draft, end, [...ids, one.id]));
        }}
        onRemove={(id) => {
          begin({ ...draft, [end]: ids.filter((one) => one !== id) });
        }}
      />
    </div>
  );
}
