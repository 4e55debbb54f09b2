import { Library, X } from "lucide-react";

import { say } from "../messages/say.ts";
import { session, useSession } from "../session/session.ts";
import { switchAllDocuments } from "../session/switches.ts";
import { useScope } from "../session/use-scope.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import { ToolButton } from "../ui/ToolButton.tsx";
import styles from "./TopBar.module.css";

type SourcesMarkProps = { readonly toggle: () => void; readonly isOpen: boolean };

/** The way to the sources; while some are off it says so, and how to have all back. */
export function SourcesMark({ toggle, isOpen }: SourcesMarkProps) {
  const scope = useScope();
  const all = useSession(({ documents }) => documents.length);
  const words = scope ? say("top.sources-limited", { on: scope.length, all }) : say("top.sources");
  return (
    <div className={`${styles["sources"]} ${scope ? styles["limited"] : ""}`}>
      <Button look="quiet" aria-label={words} aria-expanded={isOpen} onClick={toggle}>
        <Glyph icon={Library} size={14} />
        <span className={scope ? undefined : styles["wide"]}>{words}</span>
      </Button>
      {scope && (
        <ToolButton
          icon={X}
          label={say("commands.all-sources")}
          onClick={() => {
            switchAllDocuments(session, "on");
          }}
        />
      )}
    </div>
  );
}
