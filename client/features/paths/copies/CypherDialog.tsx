import { Copy } from "lucide-react";

import type { PathsFound } from "../../../../contract/endpoints/paths.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { CopyField } from "../../../ui/CopyField.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { useCopying } from "../../../ui/use-copying.ts";
import styles from "../answer/Paths.module.css";

type CypherDialogProps = { readonly cypher: PathsFound["cypher"]; readonly onClose: () => void };

/** A text that finds the same, with its parameters; both stand open, so that they can be read. */
export function CypherDialog({ cypher, onClose }: CypherDialogProps) {
  const { copied, byHand, copy } = useCopying();
  const parts = [
    { label: sayPaths("paths.cypher-text"), text: cypher.text },
    { label: sayPaths("paths.cypher-params"), text: JSON.stringify(cypher.params, null, 2) },
  ];
  return (
    <Dialog
      title={sayPaths("paths.cypher")}
      closeLabel={sayPaths("paths.close")}
      width="wide"
      onClose={onClose}
    >
      <p className={styles["hint"]}>{sayPaths("paths.cypher-means")}</p>
      {parts.map(({ label, text }) => (
        <div key={label} className={styles["part"]}>
          <CopyField label={label} text={text} />
          <Button
            aria-label={sayPaths("paths.copy-part", { label })}
            onClick={() => {
              void copy(label, text);
            }}
          >
            <Glyph icon={Copy} size={14} />
            {sayPaths(copied === label ? "paths.copied" : "paths.copy-this")}
          </Button>
        </div>
      ))}
      <output className={styles["hint"]}>{byHand !== null && sayPaths("paths.copy-denied")}</output>
    </Dialog>
  );
}
