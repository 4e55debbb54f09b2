import { useLearnDesk } from "../../session/learn/learn-desk.ts";
import { EditorStage } from "./editor/EditorStage.tsx";
import { LessonStage } from "./lessons/LessonStage.tsx";
import type { LearnProps } from "./learn-props.ts";
import { ModelStage } from "./model/ModelStage.tsx";
import { ResultsStage } from "./results/ResultsStage.tsx";

/** What stands above the picture: the step of a lesson, what the model does, or a teacher's work. */
export function LearnStage(props: LearnProps) {
  const way = useLearnDesk((desk) => desk.way);
  switch (way) {
    case "lessons":
      return <LessonStage {...props} />;
    case "model":
      return <ModelStage />;
    case "results":
      return <ResultsStage />;
    case "editor":
      return <EditorStage />;
  }
}
