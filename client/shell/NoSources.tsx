import { Library } from "lucide-react";

import { say } from "../messages/say.ts";
import { session, useSession } from "../session/session.ts";
import { switchAllDocuments } from "../session/switches.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { onScreen } from "../workspace/visible.ts";
import styles from "./NoSources.module.css";

/** Stands over a picture that is empty because no source that is on speaks of what the view holds. */
export function NoSources() {
  const contents = useSession((state) => state.contents);
  const workspace = useSession((state) => state.workspace);
  if (!contents.documents || onScreen(workspace, contents).nodes.length > 0) return null;
  const isNone = contents.documents.length === 0;
  return (
    <div className={styles["middle"]}>
      <Note icon={Library} title={isNone ? say("top.view-off") : say("app.unspoken-view")}>
        <p>{say("app.unspoken-do")}</p>
        <Button
          look="primary"
          onClick={() => {
            switchAllDocuments(session, "on");
          }}
        >
          {say("commands.all-sources")}
        </Button>
      </Note>
    </div>
  );
}
