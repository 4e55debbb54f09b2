import { ChartSpline, GraduationCap } from "lucide-react";

import { sayLearn } from "../../messages/say-learn.ts";
import { atDesk, useLearnDesk } from "../../session/learn/learn-desk.ts";
import { Ways } from "../../ui/Ways.tsx";

/** What Learn is about: lessons, or a model to play with. */
export function LearnWays() {
  const way = useLearnDesk((desk) => desk.way);
  const offered = [
    { id: "lessons", name: sayLearn("learn.way-lessons"), icon: GraduationCap },
    { id: "model", name: sayLearn("learn.way-model"), icon: ChartSpline },
  ] as const;
  return (
    <Ways
      label={sayLearn("learn.ways")}
      {...{ offered, way }}
      onTurn={(id) => {
        atDesk({ way: id });
      }}
    />
  );
}
