import { Network } from "lucide-react";

import { say } from "../messages/say.ts";
import { Note } from "../ui/Note.tsx";
import styles from "./Drawing.module.css";

/** Stands where the picture will be while it is fetched. */
export function Drawing() {
  return (
    <div className={styles["middle"]}>
      <Note icon={Network} title={say("map.loading")} />
    </div>
  );
}
