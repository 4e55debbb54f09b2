import type { ReactNode } from "react";

import { say } from "../messages/say.ts";
import { CommandButton } from "./CommandButton.tsx";
import { ArticleButton } from "./ArticleButton.tsx";
import type { Commander } from "./commander.ts";
import { Mark } from "./Mark.tsx";
import { Modes } from "./Modes.tsx";
import { ShareButton } from "./ShareButton.tsx";
import { SourcesMark } from "./SourcesMark.tsx";
import type { Theme } from "./theme.ts";
import styles from "./TopBar.module.css";
import type { Panels } from "./use-panels.ts";

type TopBarProps = {
  readonly commander: Commander;
  readonly panels: Panels;
  readonly theme: Theme;
  /** What the view shows, in a few words. */
  readonly view: ReactNode;
};

export function TopBar({ commander, panels, theme, view }: TopBarProps) {
  const command = (id: string) => <CommandButton commander={commander} id={id} />;
  return (
    <header className={styles["top"]}>
      <div className={styles["brand"]}>
        <Mark />
        {say("app.name")}
      </div>
      <CommandButton commander={commander} id="fold-left" expanded={panels.left} />
      <Modes {...panels} />
      <span className={styles["rule"]} />
      <p className={styles["view"]}>{view}</p>
      <SourcesMark toggle={panels.toggleSources} isOpen={panels.left && panels.sources} />
      <span className={styles["grow"]} />
      {command("undo")}
      {command("redo")}
      <span className={styles["rule"]} />
      <ShareButton commander={commander} />
      <ArticleButton commander={commander} />
      {command("palette")}
      <CommandButton commander={commander} id="theme" icon={theme === "dark" ? "sun" : "moon"} />
      {command("keys")}
      {command("about")}
      <span className={styles["rule"]} />
      <CommandButton commander={commander} id="fold-right" expanded={panels.right} />
    </header>
  );
}
