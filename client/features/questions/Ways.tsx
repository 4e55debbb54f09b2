import { MessageCircleQuestion, Route } from "lucide-react";

import { sayQuestions } from "../../messages/say-questions.ts";
import { turnTo, useGallery } from "../../session/questions/gallery.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./Ways.module.css";

/** What is asked: ways from one thing to another, or a ready question. Turning loses nothing. */
export function Ways() {
  const way = useGallery((state) => state.way);
  const offered = [
    { id: "paths", name: sayQuestions("questions.way-paths"), icon: Route },
    { id: "questions", name: sayQuestions("questions.way-questions"), icon: MessageCircleQuestion },
  ] as const;
  return (
    <nav className={styles["ways"]} aria-label={sayQuestions("questions.ways")}>
      {offered.map(({ id, name, icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === way}
          onClick={() => {
            turnTo(id);
          }}
        >
          <Glyph icon={icon} size={14} />
          {name}
        </button>
      ))}
    </nav>
  );
}
