import { ArrowLeft } from "lucide-react";

import { sayPaths } from "../../../messages/say-paths.ts";
import { session } from "../../../session/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { clearPick } from "../../../workspace/acts/pick.ts";
import styles from "./Paths.module.css";

/** From what was read of a hop, or of a thing, back to the paths. */
export function BackToPaths() {
  return (
    <nav className={styles["back"]} aria-label={sayPaths("paths.results")}>
      <Button
        look="quiet"
        onClick={() => {
          session.dispatch(clearPick(session.store.getState().workspace));
        }}
      >
        <Glyph icon={ArrowLeft} size={14} />
        {sayPaths("paths.back")}
      </Button>
    </nav>
  );
}
