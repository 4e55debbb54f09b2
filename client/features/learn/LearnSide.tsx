import { useLearnDesk } from "../../session/learn/learn-desk.ts";
import { EditorSide } from "./editor/EditorSide.tsx";
import { LessonSide } from "./lessons/LessonSide.tsx";
import type { LearnProps } from "./learn-props.ts";
import { ModelSide } from "./model/ModelSide.tsx";
import { ResultsSide } from "./results/ResultsSide.tsx";

/** The right of Learn: the question of a lesson, what follows in the model, or a step being made. */
export function LearnSide(props: LearnProps) {
  const way = useLearnDesk((desk) => desk.way);
  switch (way) {
    case "lessons":
      return <LessonSide {...props} />;
    case "model":
      return <ModelSide {...props} />;
    case "results":
      return <ResultsSide />;
    case "editor":
      return <EditorSide />;
  }
}
