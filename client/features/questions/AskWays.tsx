import { MessageCircleQuestion, Route } from "lucide-react";

import { sayQuestions } from "../../messages/say-questions.ts";
import { turnTo, useGallery } from "../../session/questions/gallery.ts";
import { Ways } from "../../ui/Ways.tsx";

/** What is asked: ways from one thing to another, or a ready question. */
export function AskWays() {
  const way = useGallery((state) => state.way);
  const offered = [
    { id: "paths", name: sayQuestions("questions.way-paths"), icon: Route },
    { id: "questions", name: sayQuestions("questions.way-questions"), icon: MessageCircleQuestion },
  ] as const;
  return <Ways label={sayQuestions("questions.ways")} {...{ offered, way }} onTurn={turnTo} />;
}
