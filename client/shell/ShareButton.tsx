import { Share2 } from "lucide-react";

import { say } from "../messages/say.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import type { Commander } from "./commander.ts";
import styles from "./TopBar.module.css";

/** The view as a link; in words where there is room for them. */
export function ShareButton({ commander }: { readonly commander: Commander }) {
  return (
    <Button
      aria-label={say("commands.share")}
      onClick={() => {
        commander.context.shell.openShare();
      }}
    >
      <Glyph icon={Share2} size={14} />
      <span className={styles["roomy"]}>{say("top.share")}</span>
    </Button>
  );
}
