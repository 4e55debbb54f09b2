import type { ReactNode } from "react";

import type { Schema } from "../../../contract/endpoints/schema.ts";
import type { Words } from "../../../graph-seed/ontology/words.ts";
import { say } from "../../messages/say.ts";
import { sayAbout } from "../../messages/say-about.ts";
import { words } from "../../messages/words.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { iconNamed } from "../../ui/icon-named.ts";
import { Swatch } from "../../ui/Swatch.tsx";
import styles from "./AboutDialog.module.css";
import { Explained, type Explanation } from "./Explained.tsx";
import { Passage } from "./Passage.tsx";
import { SourceList } from "./SourceList.tsx";

type AboutDialogProps = { readonly schema: Schema; readonly onClose: () => void };

/** What this is, how it was made, what it rests on, and what it does not say. */
export function AboutDialog({ schema, onClose }: AboutDialogProps) {
  return (
    <Dialog
      title={sayAbout("about.title")}
      closeLabel={say("app.close")}
      width="wide"
      onClose={onClose}
    >
      <p className={styles["lead"]}>{sayAbout("about.what")}</p>
      <Passage title={sayAbout("about.method")}>
        <p>{sayAbout("about.method-text")}</p>
        <p>{sayAbout("about.method-sure")}</p>
      </Passage>
      <Passage title={sayAbout("about.sources")}>
        <SourceList />
      </Passage>
      <Passage title={sayAbout("about.not")}>
        <ul className={styles["points"]}>
          {notSaid.map((key) => (
            <li key={key}>{sayAbout(key)}</li>
          ))}
        </ul>
      </Passage>
      <Meanings schema={schema} />
      <Passage title={sayAbout("about.licence")}>
        <p>{sayAbout("about.licence-text")}</p>
      </Passage>
    </Dialog>
  );
}

const notSaid = [
  "about.not-complete",
  "about.not-amount",
  "about.not-cause",
  "about.not-detail",
] as const;

function Meanings({ schema }: Pick<AboutDialogProps, "schema">) {
  const { modalities, layers, kinds } = schema;
  return (
    <>
      <Passage title={sayAbout("about.modalities")}>
        <p>{sayAbout("about.modalities-note")}</p>
        <Explained terms={modalities.map((term) => explained(term, term.label, null))} />
      </Passage>
      <Passage title={sayAbout("about.layers")}>
        <Explained
          terms={layers.map((term) => explained(term, term.label, <Swatch layer={term.id} />))}
        />
      </Passage>
      <Passage title={sayAbout("about.kinds")}>
        <Explained
          terms={kinds.map((term) =>
            explained(term, term.plural, <Glyph icon={iconNamed(term.icon)} />),
          )}
        />
      </Passage>
    </>
  );
}

type Described = { readonly id: string; readonly description: Words };

function explained({ id, description }: Described, name: Words, picture: ReactNode): Explanation {
  return { id, picture, name: words(name), means: words(description) };
}
