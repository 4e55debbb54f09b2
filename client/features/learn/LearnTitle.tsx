import { words } from "../../messages/words.ts";
import { sayLearn } from "../../messages/say-learn.ts";
import { sayEditor } from "../../messages/say-editor.ts";
import { sayTeach } from "../../messages/say-teach.ts";
import { useLearnDesk } from "../../session/learn/learn-desk.ts";
import { useOpenLesson } from "./lessons/use-open-lesson.ts";
import { useRun } from "../../session/learn/use-run.ts";

/** The name of the lesson or of the model that is open, or of what a teacher does. */
export function LearnTitle() {
  const way = useLearnDesk((desk) => desk.way);
  switch (way) {
    case "lessons":
      return <OfLesson />;
    case "model":
      return <OfModel />;
    case "results":
      return <>{sayTeach("results.title")}</>;
    case "editor":
      return <>{sayEditor("editor.title")}</>;
  }
}

function OfLesson() {
  const open = useOpenLesson();
  return <>{open ? words(open.lesson.title) : sayLearn("lessons.title")}</>;
}

function OfModel() {
  const view = useRun();
  return view && <>{words(view.model.presented.title)}</>;
}
