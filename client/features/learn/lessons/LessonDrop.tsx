import { sayTeach } from "../../../messages/say-teach.ts";
import { DropInvitation } from "../../../ui/DropInvitation.tsx";
import { useDroppedFiles } from "../../../ui/use-dropped-files.ts";
import { isJsonOffDialogs } from "../dropped.ts";

type LessonDropProps = { readonly onFiles: (files: readonly File[]) => void };

/** Takes a lesson's file dropped anywhere on the page, and shows so while one is over it. */
export function LessonDrop({ onFiles }: LessonDropProps) {
  const isOver = useDroppedFiles({ onFiles, isForUs: isJsonOffDialogs, turn: "first" });
  return isOver && <DropInvitation label={sayTeach("own.drop")} />;
}
