import { describe, expect, it } from "vitest";

import { effectsOf, isChanged } from "../../../../../client/features/learn/model/effects.ts";
import { headline } from "../../../../../client/features/learn/model/headline.ts";
import { answerRun } from "../../../../../client/session/learn/answer-task.ts";
import type { Change, Scenario } from "../../../../../contract/dynamics/scenario.ts";
import { readyModel } from "../../../../support/dynamics/ready-model.ts";
import { served } from "../../../support/a-simulator.ts";

async function told(name: string, ...changes: Change[]) {
  return toldOn(name, {}, ...changes);
}

async function toldOn(name: string, base: Scenario["base"], ...changes: Change[]) {
  const model = served(name);
  const scenario = { base, changes };
  const { until } = model;
  const task = { as: "run" as const, program: model.program, model, scenario, until, family: 0 };
  const answer = await answerRun(task, async () => (await readyModel(name)).program);
  const run = { model: name, scenario, until };
  const effects = effectsOf(model, run, answer);
  return { text: headline(model, run, effects), effects };
}

describe("the sentence above the charts", () => {
  it("says what was changed and the strongest of what follows", async () => {
    const { text } = await told("flows", { key: "ib", value: 0.3, from: 6, to: null });
    expect(text).toBe(
      "Share seized at the border 30\u202f% from month 6: over the run, seized +276.1\u202f%, sales −2.5\u202f% (lowest −10.5\u202f% in month 12), price +8\u202f%.",
    );
  });

  it("says that the model rests, where it does", async () => {
    expect((await told("flows")).text).toMatch(/^Nothing has been changed, so the model rests\./);
  });

  it("says that the model goes by itself, where it does not rest", async () => {
    const { text } = await told("recruitment");
    expect(text).toMatch(/^Nothing has been changed: this is how the model goes/);
  });

  it("says what the run stands on, where that is not the model as it stands", async () => {
    const more = { key: "ib", value: 0.3, from: 6, to: null };
    const cut = await toldOn("flows", { sw_price: 0 }, more);
    expect(cut.text).toMatch(
      /^With one link cut, share seized at the border 30\u202f% from month 6: /,
    );
    const both = await toldOn("flows", { sw_price: 0, sw_orders: 0, fee: 0.1 }, more);
    expect(both.text).toMatch(/^With 2 links cut and on another base, share seized /);
  });

  it("does not call a model untouched that has a link cut or another base", async () => {
    expect((await toldOn("flows", { sw_price: 0 })).text).toBe(
      "With one link cut, and nothing else changed: the model rests. Move a slider at the left.",
    );
    expect((await toldOn("flows", { fee: 0.1 })).text).toBe(
      "On another base, and nothing else changed: the model rests. Move a slider at the left.",
    );
  });

  it("says that a change changes nothing, where it does", async () => {
    const { text } = await told("flows", { key: "ib", value: 0.1, from: 6, to: null });
    expect(text).toBe(
      "Share seized at the border 10\u202f% from month 6: nothing that is shown here changes.",
    );
  });

  it("says never in words", async () => {
    const { text } = await told(
      "flows",
      { key: "s", value: 0.4, from: 6, to: 24 },
      { key: "tau_alt", value: "never", from: 0, to: null },
    );
    expect(text).toMatch(/Time to find other sources never from month 0/);
  });
});

describe("an effect", () => {
  it("is none where nothing but rounding differs", async () => {
    const { effects } = await told("flows", { key: "ia", value: 0.5, from: 6, to: null });
    const changed = effects.filter(isChanged).map(({ variable }) => variable.id);
    expect(changed).toEqual(["arms", "members", "violence"]);
  });
});
