import type { Parameter } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import type { Amount, Change } from "../../../../contract/dynamics/scenario.ts";
import { words } from "../../../messages/words.ts";
import { atDesk } from "../../../session/learn/learn-desk.ts";
import {
  changeOf,
  plainRun,
  touchedIn,
  usualStart,
  withBase,
  withChange,
  withoutChange,
} from "../../../session/learn/runs.ts";
import type { RunInView } from "../../../session/learn/use-run.ts";
import { session } from "../../../session/session.ts";
import { runAct } from "../../../workspace/acts/run.ts";
import { sentence } from "../../../workspace/acts/sentence.ts";
import type { Sentence } from "../../../workspace/step.ts";
import { amountText } from "./amount-text.ts";

/** What can be done to a run; each is a Step. */
export type Turning = {
  readonly change: (parameter: Parameter, change: Partial<Omit<Change, "key">>) => void;
  readonly takeBack: (parameter: Parameter) => void;
  readonly setBase: (parameter: Parameter, value: Amount) => void;
  /** Cuts a link from the start, or joins it again. */
  readonly cut: (parameter: Parameter, isCut: boolean) => void;
  readonly reset: () => void;
  readonly open: (model: string) => void;
  readonly putAway: () => void;
};

export function useTurning({ model, run }: RunInView): Turning {
  const title = words(model.presented.title);
  const plain = sentence("steps.run-plain", { model: title });
  return {
    change(parameter, change) {
      const before = changeOf(run, parameter.key);
      const next: Change = {
        key: parameter.key,
        value: parameter.base,
        from: usualStart(model),
        to: null,
        ...before,
        ...change,
      };
      const value = amountText(model, parameter, next.value);
      const said = { model: title, parameter: parameter.name, value, unit: model.unit };
      show(withChange(run, next), sentence("steps.run-changed", { ...said, from: next.from }));
    },
    takeBack(parameter) {
      const next = withoutChange(withBase(run, parameter, parameter.base), parameter.key);
      const said = { model: title, parameter: parameter.name };
      show(next, touchedIn(next).length === 0 ? plain : sentence("steps.run-without", said));
    },
    setBase(parameter, value) {
      const said = { model: title, parameter: parameter.name };
      show(
        withBase(run, parameter, value),
        sentence("steps.run-based", { ...said, value: amountText(model, parameter, value) }),
      );
    },
    cut(parameter, isCut) {
      const said = { model: title, state: isCut ? "off" : "on", link: parameter.text };
      show(withBase(run, parameter, isCut ? 0 : 1), sentence("steps.run-switched", said));
    },
    reset() {
      show(plainRun(model), plain);
    },
    open(name) {
      atDesk({ model: name, time: null, isPlaying: false, loop: null });
      const { workspace } = session.store.getState();
      session.dispatch(runAct(workspace, null, sentence("steps.run-left")));
    },
    putAway() {
      const { workspace } = session.store.getState();
      session.dispatch(runAct(workspace, null, sentence("steps.run-left")));
    },
  };
}

function show(next: ModelRun, said: Sentence): void {
  // A run with nothing turned is the model as it stands, which needs no place in the view.
  const held = touchedIn(next).length === 0 ? null : next;
  session.dispatch(runAct(session.store.getState().workspace, held, said));
}
