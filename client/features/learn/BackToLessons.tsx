import { ArrowLeft } from "lucide-react";

import { sayTeach } from "../../messages/say-teach.ts";
import { atDesk } from "../../session/learn/learn-desk.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";

/** From a teacher's work back to the list of lessons. */
export function BackToLessons() {
  return (
    <Button
      look="quiet"
      onClick={() => {
        atDesk({ way: "lessons" });
      }}
    >
      <Glyph icon={ArrowLeft} size={14} /> {sayTeach("results.back")}
    </Button>
  );
}
