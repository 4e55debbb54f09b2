import { SquareTerminal } from "lucide-react";

import { say } from "../messages/say.ts";
import { toggleConsole, useConsole } from "../session/console/open-console.ts";
import { Glyph } from "../ui/Glyph.tsx";
import styles from "./Foot.module.css";

/** Opens the console below the picture, and closes it. */
export function CypherButton() {
  const isOpen = useConsole((state) => state.isOpen);
  return (
    <button
      type="button"
      className={styles["button"]}
      aria-expanded={isOpen}
      aria-keyshortcuts="Q"
      data-tip={say("commands.console")}
      data-tip-keys="Q"
      onClick={toggleConsole}
    >
      <Glyph icon={SquareTerminal} size={14} />
      {say("foot.cypher")}
    </button>
  );
}
