import { useEffect } from "react";

import { published } from "../../contract/limits.ts";
import { say } from "../messages/say.ts";
import { session } from "../session/session.ts";
import type { Step } from "../workspace/step.ts";
import { currentStep } from "../workspace/trail.ts";
import type { Commander } from "./commander.ts";
import { broughtBy, leftOutIn } from "./outcome.ts";
import type { Notify } from "./use-notices.ts";

/** Follows each expansion: brings what is new into sight, and tells of what was left out. */
export function useExpansions({ expand, context }: Commander, notify: Notify): void {
  const { canvas } = context;
  useEffect(() => {
    const follow = (step: Step | undefined) => {
      const brought = broughtBy(step);
      // The picture must hold them before it can turn to them.
      if (brought.length > 0) setTimeout(() => canvas?.reveal(brought), turn);
      const left = leftOutIn(step);
      if (!left) return;
      const run = () => {
        expand(left.id, published.expandNeighbours);
      };
      notify.say({
        tone: "plain",
        text: say("app.expanded-rest", { count: left.count }),
        action: { name: say("app.show-rest"), run },
      });
    };
    return session.store.subscribe(({ trail }, before) => {
      if (trail.made > before.trail.made) follow(currentStep(trail));
    });
  }, [canvas, expand, notify]);
}

/** Milliseconds until a new scene is drawn. */
const turn = 60;
