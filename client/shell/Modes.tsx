import { GraduationCap, LayoutGrid, type LucideIcon, Route } from "lucide-react";

import { say } from "../messages/say.ts";
import { Glyph } from "../ui/Glyph.tsx";
import styles from "./TopBar.module.css";
import type { Mode, Panels } from "./use-panels.ts";

/** What the page is for now. Turning from one to the other loses nothing. */
export function Modes({ mode, openMode }: Pick<Panels, "mode" | "openMode">) {
  const offered: readonly {
    readonly id: Mode;
    readonly name: string;
    readonly icon: LucideIcon;
  }[] = [
    { id: "browse", name: say("commands.browse"), icon: LayoutGrid },
    { id: "ask", name: say("top.ask"), icon: Route },
    { id: "learn", name: say("top.learn"), icon: GraduationCap },
  ];
  return (
    <nav className={styles["modes"]} aria-label={say("top.modes")}>
      {offered.map(({ id, name, icon }) => (
        <button
          key={id}
          type="button"
          aria-label={name}
          data-tip={name}
          aria-pressed={id === mode}
          onClick={() => {
            openMode(id);
          }}
        >
          <Glyph icon={icon} size={14} />
          <span className={styles["wide"]}>{name}</span>
        </button>
      ))}
    </nav>
  );
}
