import { Pause, Play, X } from "lucide-react";

import { sayLearn } from "../../../messages/say-learn.ts";
import { atDesk, useLearnDesk } from "../../../session/learn/learn-desk.ts";
import { togglePlay, usePlayback } from "../../../session/learn/use-playback.ts";
import type { RunInView } from "../../../session/learn/use-run.ts";
import { useSession } from "../../../session/session.ts";
import { Switch } from "../../../ui/Switch.tsx";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import styles from "./ModelStage.module.css";
import { timeText } from "./time-words.ts";
import { useTurning } from "./use-turning.ts";

/** Plays the run, points at a time of it, and switches the bands of uncertainty. */
export function PlayBar(view: RunInView) {
  const { model, run } = view;
  const { time, isPlaying, hasBands } = useLearnDesk();
  const isHeld = useSession(({ workspace }) => workspace.run !== null);
  const turning = useTurning(view);
  usePlayback(run.until);
  const shown = time ?? run.until;
  return (
    <div className={styles["bar"]}>
      <ToolButton
        icon={isPlaying ? Pause : Play}
        label={sayLearn(isPlaying ? "learn.pause" : "learn.play")}
        onClick={() => {
          togglePlay(run.until);
        }}
      />
      <input
        type="range"
        aria-label={sayLearn("learn.time")}
        aria-valuetext={timeText(model.unit, shown)}
        min={0}
        max={run.until}
        value={shown}
        onChange={({ target }) => {
          atDesk({ time: Number(target.value), isPlaying: false });
        }}
      />
      <output>{timeText(model.unit, shown)}</output>
      <Switch
        state={hasBands ? "on" : "off"}
        onTurn={() => {
          atDesk({ hasBands: !hasBands });
        }}
      >
        <span data-tip={sayLearn("learn.bands-explain")}>{sayLearn("learn.bands")}</span>
      </Switch>
      <ToolButton
        icon={X}
        label={sayLearn("learn.put-away")}
        disabled={!isHeld}
        onClick={turning.putAway}
      />
    </div>
  );
}
