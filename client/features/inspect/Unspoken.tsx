import { Library } from "lucide-react";

import { sayInspect } from "../../messages/say-inspect.ts";
import { say } from "../../messages/say.ts";
import { session } from "../../session/session.ts";
import { switchAllDocuments } from "../../session/switches.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Heading } from "../../ui/Heading.tsx";
import styles from "./Inspector.module.css";

type UnspokenProps = { readonly of: "pick" | "view" };

/** No source that is on speaks of what is picked, or of anything in the view. */
export function Unspoken({ of }: UnspokenProps) {
  return (
    <Heading
      kicker={
        <>
          <Glyph icon={Library} size={14} />
          {sayInspect("inspect.unspoken-kicker")}
        </>
      }
      title={of === "view" ? say("app.unspoken-view") : sayInspect("inspect.unspoken-pick")}
    >
      <p className={styles["muted"]}>{say("app.unspoken-do")}</p>
      <div className={styles["tags"]}>
        <Button
          onClick={() => {
            switchAllDocuments(session, "on");
          }}
        >
          {say("commands.all-sources")}
        </Button>
      </div>
    </Heading>
  );
}
