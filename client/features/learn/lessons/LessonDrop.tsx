import { sayTeach } from "../../../messages/say-teach.ts";
import { isJson, useDroppedFiles } from "../use-dropped-files.ts";
import styles from "./LessonDrop.module.css";

type LessonDropProps = { readonly onFiles: (files: readonly File[]) => void };

/** Takes a lesson's file dropped anywhere on the page, and shows so while one is over it. */
export function LessonDrop({ onFiles }: LessonDropProps) {
  if (!useDroppedFiles({ onFiles, takes: isJson })) return null;
  return (
    // Only who drags with a pointer needs it.
    <p className={styles["invitation"]} aria-hidden>
      {sayTeach("own.drop")}
    </p>
  );
}
