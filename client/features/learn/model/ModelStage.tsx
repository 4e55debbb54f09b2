import { useEffect, useMemo } from "react";

import { SmallMultiples } from "../../../charts/SmallMultiples.tsx";
import { whereItBreaks } from "../../../../contract/dynamics/where-it-breaks.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import { beat, beStill, pulseAt } from "../../../session/learn/flow-pulse.ts";
import { atDesk, useLearnDesk } from "../../../session/learn/learn-desk.ts";
import type { SimulationAnswer } from "../../../session/learn/task.ts";
import { useCourses } from "../../../session/learn/use-courses.ts";
import { type RunInView, useRun } from "../../../session/learn/use-run.ts";
import { Button } from "../../../ui/Button.tsx";
import { Scrolled } from "../Scrolled.tsx";
import { FormSwitch } from "../graph/FormSwitch.tsx";
import { chartOf } from "./chart-of.ts";
import { effectsOf } from "./effects.ts";
import { headline } from "./headline.ts";
import styles from "./ModelStage.module.css";
import { timeText } from "./time-words.ts";
import { PlayBar } from "./PlayBar.tsx";

/** What the run does, above the picture: a sentence, charts, and the time that is pointed at. */
export function ModelStage() {
  const view = useRun();
  return view && <Stage view={view} />;
}

type StageProps = { readonly view: RunInView };

function Stage({ view }: StageProps) {
  const { data: answered, error, refetch } = useCourses(view);
  if (error) {
    return (
      <div className={styles["stage"]} role="alert">
        <p>{sayLearn("learn.failed", { reason: error.message })}</p>
        <Button
          onClick={() => {
            void refetch();
          }}
        >
          {sayLearn("learn.again")}
        </Button>
      </div>
    );
  }
  if (!answered) return <p className={styles["stage"]}>{sayLearn("learn.waiting")}</p>;
  return <Told view={{ ...view, run: answered.run }} answer={answered.answer} />;
}

type ToldProps = StageProps & { readonly answer: SimulationAnswer };

function Told({ view, answer }: ToldProps) {
  const { model, run } = view;
  const time = useLearnDesk((desk) => desk.time);
  const isCharts = useLearnDesk((desk) => desk.form === "charts");
  // Charts that stay the same while the cursor moves are not laid out anew.
  const { effects, charts, broken } = useMemo(() => {
    const found = effectsOf(model, run, answer);
    return {
      effects: found,
      broken: whereItBreaks(model, new Map(Object.entries(answer.changed))),
      charts: found.map((effect) => chartOf({ model, run, answer, effect })),
    };
  }, [model, run, answer]);
  const hasChange = run.scenario.changes.length > 0;
  useEffect(() => {
    if (hasChange) beat(pulseAt(model, answer, time ?? run.until));
    else beStill();
  }, [model, answer, time, run.until, hasChange]);
  useEffect(() => beStill, []);
  return (
    <section className={styles["stage"]} aria-label={sayLearn("learn.model")}>
      <h1 className={styles["name"]}>{words(model.presented.title)}</h1>
      <div className={styles["head"]}>
        <div className={styles["forms"]}>
          <FormSwitch />
        </div>
        <h2 className={styles["headline"]} aria-live="polite">
          {headline(model, run, effects)}
        </h2>
      </div>
      {broken && (
        <p className={styles["broken"]} role="alert">
          {sayLearn("learn.breaks", { when: timeText(model.unit, broken.time), name: broken.name })}
        </p>
      )}
      {isCharts && (
        <Scrolled>
          <SmallMultiples
            label={sayLearn("learn.charts")}
            charts={charts}
            cursor={time}
            onCursor={(at) => {
              atDesk({ time: at, isPlaying: false });
            }}
          />
        </Scrolled>
      )}
      <PlayBar {...view} />
    </section>
  );
}
