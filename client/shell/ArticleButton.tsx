import { FileText } from "lucide-react";

import { say } from "../messages/say.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph } from "../ui/Glyph.tsx";
import type { Commander } from "./commander.ts";
import styles from "./TopBar.module.css";

/** The way to the text itself; in words where there is room for them. */
export function ArticleButton({ commander }: { readonly commander: Commander }) {
  return (
    <Button
      aria-label={say("commands.article")}
      onClick={() => {
        commander.context.shell.openArticle();
      }}
    >
      <Glyph icon={FileText} size={14} />
      <span className={styles["roomy"]}>{say("commands.article")}</span>
    </Button>
  );
}
