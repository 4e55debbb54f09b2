import { mostFlow } from "../../../../contract/lessons/max-flow.ts";
import {
  type Circumstances,
  type Corridor,
  type Network,
  under,
} from "../../../../contract/lessons/network.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import styles from "./NetworkPicture.module.css";
import { placesIn, wayOf } from "./network-places.ts";

type NetworkPictureProps = {
  readonly network: Network;
  readonly when: Circumstances;
  /** Whether what can pass, and what holds it to that, may be told: it may be what is asked. */
  readonly isTold: boolean;
};

const size = { width: 560, height: 240, margin: 46 };

/** A small network with what each corridor can carry; once it is told, the cut is marked. */
export function NetworkPicture({ network, when, isTold }: NetworkPictureProps) {
  const now = under(network, when);
  const { flow, cut } = mostFlow(now);
  const places = placesIn(network, size);
  const told = now.corridors.map(tell);
  return (
    <figure className={styles["network"]}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={sayLearn("lessons.network", { corridors: told.join(", ") })}
      >
        {now.corridors.map(({ key, name, from, to, capacity }) => {
          const way = wayOf({ key, from, to }, now, places);
          if (!way) return null;
          return (
            <g key={key} data-cut={isTold && cut.includes(key)} data-closed={capacity === 0}>
              <path d={way.path} strokeWidth={1 + capacity / 20} />
              <text x={way.middle.x} y={way.middle.y - 8}>
                {tell({ name, capacity })}
              </text>
            </g>
          );
        })}
        {[...places].map(([key, { x, y }]) => (
          <circle key={key} cx={x} cy={y} r={8} />
        ))}
      </svg>
      {isTold && <figcaption>{sayLearn("lessons.network-flow", { flow })}</figcaption>}
    </figure>
  );
}

function tell({ name, capacity }: Pick<Corridor, "name" | "capacity">): string {
  return sayLearn("lessons.corridor", { name: words(name), capacity });
}
