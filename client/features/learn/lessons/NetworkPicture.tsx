import { mostFlow } from "../../../../contract/lessons/max-flow.ts";
import { type Circumstances, type Network, under } from "../../../../contract/lessons/network.ts";
import { StillChart } from "../../../charts/StillChart.tsx";
import { lineHeight, shortened } from "../../../charts/geometry/text-width.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import { figureText } from "../model/amount-text.ts";
import { Scrolled } from "../Scrolled.tsx";
import styles from "./NetworkPicture.module.css";
import { numbersIn, placesIn, wayOf } from "./network-places.ts";
import {
  networkCaption,
  networkCsv,
  networkSentence,
  networkTwin,
  type ShownNetwork,
} from "./network-words.ts";

type NetworkPictureProps = {
  readonly network: Network;
  readonly when: Circumstances;
  /** Whether what can pass, and what holds it to that, may be told: it may be what is asked. */
  readonly isTold: boolean;
};

const height = 210;
const radius = 10;
const margin = radius + 2;
/** From the middle of a way to the first of its two lines of words. */
const above = -lineHeight - 8;
const below = lineHeight + 4;

/** A small network with what each way can carry; once it is told, the cut is marked. */
export function NetworkPicture({ network, when, isTold }: NetworkPictureProps) {
  const now = under(network, when);
  const shown: ShownNetwork = {
    network: now,
    numbers: numbersIn(network),
    told: isTold ? mostFlow(now) : null,
  };
  const said = {
    title: sayLearn("lessons.network"),
    unit: sayLearn("lessons.network-unit"),
    sentence: networkSentence(shown),
  };
  return (
    <Scrolled>
      <StillChart
        height={height}
        words={said}
        twin={networkTwin(shown)}
        csv={() => networkCsv(shown)}
        caption={networkCaption(shown)}
      >
        {(width) => <Ways {...shown} width={width} />}
      </StillChart>
    </Scrolled>
  );
}

function Ways({ network, numbers, told, width }: ShownNetwork & { readonly width: number }) {
  const places = placesIn(network, { width, height, margin });
  const room = roomIn(places);
  return (
    <>
      {network.corridors.map((corridor) => {
        const { key, name, capacity } = corridor;
        const way = wayOf(corridor, network, places);
        if (!way) return null;
        const isCut = told?.cut.includes(key) === true;
        return (
          <g key={key} className={styles["way"]} data-cut={isCut} data-closed={capacity === 0}>
            <path d={way.path} strokeWidth={1 + capacity / 20} />
            <text x={way.middle.x} y={way.middle.y + (way.hangs ? below : above)}>
              {shortened(words(name), room)}
            </text>
            <text x={way.middle.x} y={way.middle.y + (way.hangs ? below : above) + lineHeight}>
              {figureText(capacity)}
            </text>
          </g>
        );
      })}
      {[...places].map(([key, { x, y }]) => (
        <g key={key} className={styles["place"]}>
          <circle cx={x} cy={y} r={radius} />
          <text x={x} y={y + 4}>
            {numbers.get(key)}
          </text>
        </g>
      ))}
    </>
  );
}

/** How wide the words of a way may be: as far as its ends lie apart, less their circles. */
function roomIn(places: ReturnType<typeof placesIn>): number {
  const columns = [...new Set([...places.values()].map(({ x }) => x))].toSorted((a, b) => a - b);
  const gaps = columns.slice(1).map((x, at) => x - (columns[at] ?? 0));
  return Math.min(...gaps) - radius;
}
