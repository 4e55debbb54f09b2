import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useEffect } from "react";

import { sayPaths } from "../../../messages/say-paths.ts";
import { leavePaths } from "../../../session/paths/leave-paths.ts";
import { usePaths } from "../../../session/paths/use-paths.ts";
import { stepPath, usePathsWalk } from "../../../session/paths-walk.ts";
import { Kbd } from "../../../ui/Kbd.tsx";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import type { PathsProps } from "../paths-props.ts";
import styles from "./PathStepper.module.css";

const next = { shown: "J", spoken: "J" };
const previous = { shown: "K", spoken: "K" };

/** Over the picture: which path is drawn out of how many, the others a press away, and a way out. */
export function PathStepper({ reach, onFailure }: PathsProps) {
  const { found, index } = usePaths();
  useEffect(() => {
    usePathsWalk.setState({ walk: found ? { found, index } : null });
    return () => {
      usePathsWalk.setState({ walk: null });
    };
  }, [found, index]);
  const count = found?.paths.length ?? 0;
  if (count === 0) return null;
  const step = (by: 1 | -1) => {
    stepPath(reach, by).catch(onFailure);
  };
  return (
    <section className={styles["stepper"]} aria-label={sayPaths("paths.stepper")}>
      <ToolButton
        icon={ChevronLeft}
        label={sayPaths("paths.previous")}
        keys={previous}
        disabled={count === 1}
        onClick={() => {
          step(-1);
        }}
      />
      <output className={styles["at"]}>
        {index === -1
          ? sayPaths("paths.count", { count })
          : sayPaths("paths.at", { number: index + 1, count })}
      </output>
      <ToolButton
        icon={ChevronRight}
        label={sayPaths("paths.next")}
        keys={next}
        disabled={count === 1}
        onClick={() => {
          step(1);
        }}
      />
      <span className={styles["keys"]}>
        <Kbd keys="J" />
        <Kbd keys="K" />
      </span>
      <ToolButton
        icon={X}
        label={sayPaths("paths.leave")}
        onClick={() => {
          leavePaths(reach.session);
        }}
      />
    </section>
  );
}
