import { Footprints } from "lucide-react";
import { Suspense, useId, useState } from "react";

import { say, saySentence } from "../../messages/say.ts";
import type { Reach } from "../../session/reach.ts";
import { useSession } from "../../session/session.ts";
import { useReach } from "../../session/use-reach.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { lazily } from "../../ui/lazily.ts";
import { currentStep } from "../../workspace/trail.ts";
import styles from "./Trail.module.css";

const Strip = lazily(async () => (await import("./Strip.tsx")).Strip, NoSteps);

type TrailProps = {
  /** What questions are asked again with; without it, newcomers get a place beside the picture. */
  readonly reach?: Reach;
};

/** The last step in words; behind the button, all of them. */
export function Trail({ reach }: TrailProps) {
  const step = useSession(({ trail }) => currentStep(trail));
  const [isOpen, setOpen] = useState(false);
  const ownReach = useReach(null);
  const strip = useId();
  return (
    <div className={styles["trail"]}>
      <button
        type="button"
        className={styles["button"]}
        aria-expanded={isOpen}
        aria-controls={isOpen ? strip : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Glyph icon={Footprints} size={14} />
        {say("foot.trail")}
      </button>
      {step && <output className={styles["last"]}>{saySentence(step.sentence)}</output>}
      {isOpen && (
        <Suspense fallback={null}>
          <Strip
            id={strip}
            reach={reach ?? ownReach}
            onClose={() => {
              setOpen(false);
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
