import { BookOpen, Bookmark, History, type LucideIcon, Rows3 } from "lucide-react";

import { sayConsole } from "../../messages/say-console.ts";
import styles from "./Console.module.css";
import { ToolButton } from "../../ui/ToolButton.tsx";

/** What stands beside the text. */
export type Beside = "answer" | "examples" | "history" | "saved";

const offered: readonly { readonly id: Beside; readonly icon: LucideIcon }[] = [
  { id: "answer", icon: Rows3 },
  { id: "examples", icon: BookOpen },
  { id: "history", icon: History },
  { id: "saved", icon: Bookmark },
];

type BesideButtonsProps = {
  readonly beside: Beside;
  readonly onTurn: (beside: Beside) => void;
};

export function BesideButtons({ beside, onTurn }: BesideButtonsProps) {
  return (
    <fieldset aria-label={sayConsole("console.beside")} className={styles["beside"]}>
      {offered.map(({ id, icon }) => (
        <ToolButton
          key={id}
          icon={icon}
          label={sayConsole(`console.${id}`)}
          aria-pressed={id === beside}
          onClick={() => {
            onTurn(id);
          }}
        />
      ))}
    </fieldset>
  );
}
