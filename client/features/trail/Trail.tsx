import { Footprints } from "lucide-react";
import { Suspense, useState } from "react";

import { say, saySentence } from "../../messages/say.ts";
import { useSession } from "../../session/session.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { lazily } from "../../ui/lazily.ts";
import { currentStep } from "../../workspace/trail.ts";
import styles from "./Trail.module.css";

const StepsPopover = lazily(async () => (await import("./StepsPopover.tsx")).StepsPopover, NoSteps);

/** The last step in words; behind the button, all of them. */
export function Trail() {
  const step = useSession(({ trail }) => currentStep(trail));
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <div className={styles["trail"]}>
      <button
        type="button"
        className={styles["button"]}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => {
          setAnchor(anchor ? null : currentTarget);
        }}
      >
        <Glyph icon={Footprints} size={14} />
        {say("foot.trail")}
      </button>
      {step && <output className={styles["last"]}>{saySentence(step.sentence)}</output>}
      {anchor && (
        <Suspense fallback={null}>
          <StepsPopover
            anchor={anchor}
            onClose={() => {
              setAnchor(null);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function NoSteps() {
  return <span role="alert">{say("app.part-missing")}</span>;
}
