import { useLearnDesk } from "../../session/learn/learn-desk.ts";
import { dropLessons } from "../../session/lessons/dropped-lessons.ts";
import { EditorPanel } from "./editor/EditorPanel.tsx";
import { LearnWays } from "./LearnWays.tsx";
import { LessonDrop } from "./lessons/LessonDrop.tsx";
import { LessonPanel } from "./lessons/LessonPanel.tsx";
import type { LearnProps } from "./learn-props.ts";
import { ModelPanel } from "./model/ModelPanel.tsx";
import { ResultsPanel } from "./results/ResultsPanel.tsx";

/** The left of Learn: the lessons, a model and what of it may be changed, or a teacher's work. */
export function LearnPanel(props: LearnProps) {
  const way = useLearnDesk((desk) => desk.way);
  return (
    <>
      <LearnWays />
      {(way === "lessons" || way === "editor") && <LessonDrop onFiles={dropLessons} />}
      {way === "lessons" && <LessonPanel />}
      {way === "model" && <ModelPanel {...props} />}
      {way === "results" && <ResultsPanel {...props} />}
      {way === "editor" && <EditorPanel />}
    </>
  );
}
