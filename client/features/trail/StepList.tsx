import { say, saySentence } from "../../messages/say.ts";
import { session, useSession } from "../../session/session.ts";
import { Row } from "../../ui/Row.tsx";
import { linesOf, type TrailLine, walk } from "./steps.ts";
import styles from "./Trail.module.css";

/** Every step on the way, to go back to any of them and forward again. */
export function StepList() {
  const trail = useSession((state) => state.trail);
  return (
    <ol className={styles["steps"]}>
      {linesOf(trail).map((line) => (
        <li
          key={line.step.id}
          ref={line.back === 0 ? bringIntoView : undefined}
          className={line.back < 0 ? styles["later"] : undefined}
        >
          <Row
            end={<Remark line={line} />}
            aria-current={line.back === 0 ? "step" : undefined}
            onClick={() => {
              walk(session, line.back);
            }}
          >
            {saySentence(line.step.sentence)}
          </Row>
        </li>
      ))}
    </ol>
  );
}

/** A long trail opens where one stands. */
function bringIntoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: "nearest" });
}

function Remark({ line: { step, back } }: { readonly line: TrailLine }) {
  if (back === 0) return <>{say("foot.trail-now")}</>;
  if (back < 0) return <>{say("foot.trail-later")}</>;
  return <time dateTime={step.at}>{clockTime(step.at)}</time>;
}

function clockTime(at: string): string {
  return new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}
