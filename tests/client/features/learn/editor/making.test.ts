import { describe, expect, it } from "vitest";

import { rowsFor } from "../../../../../client/features/learn/editor/value/cells.ts";
import {
  changedStep,
  movedStep,
  withoutStep,
  withStep,
} from "../../../../../client/features/learn/editor/step/draft-steps.ts";
import { camelName, freshName } from "../../../../../client/features/learn/editor/fresh-name.ts";
import { offersOf } from "../../../../../client/features/learn/editor/step/offers.ts";
import {
  freshQuestion,
  withOption,
} from "../../../../../client/features/learn/editor/question/questions.ts";
import { readied } from "../../../../../client/features/learn/editor/readied.ts";
import { restedOn } from "../../../../../client/features/learn/editor/step/rested.ts";
import { sourcesOf } from "../../../../../client/features/learn/editor/value/sources.ts";
import { tidied } from "../../../../../client/features/learn/editor/tidied.ts";
import { ofRun, withValue } from "../../../../../client/features/learn/editor/value/values.ts";
import { plainRun, withChange } from "../../../../../client/session/learn/runs.ts";
import { createSession } from "../../../../../client/session/create-session.ts";
import { emptyDraft } from "../../../../../client/session/lessons/editor-desk.ts";
import { pick } from "../../../../../client/workspace/acts/pick.ts";
import { runAct } from "../../../../../client/workspace/acts/run.ts";
import { sentence } from "../../../../../client/workspace/acts/sentence.ts";
import { openView } from "../../../../../client/workspace/acts/view.ts";
import { pathTo } from "../../../../../client/workspace/trail.ts";
import { Lesson } from "../../../../../contract/lessons/lesson.ts";

import { served, servedModels } from "../../../support/a-simulator.ts";
import { aStart, claim as claimId, place } from "../../../support/build.ts";

const flows = served("flows");
const run = withChange(plainRun(flows), { key: "ib", value: 0.3, from: 6, to: null });
const seen = { as: "run", run } as const;
const one = withStep(emptyDraft, { seen, title: "Seize more", models: servedModels });
const around = { modelOf: () => flows, thingColumns: () => ["thing"] };

/** A trail in which a thing was picked and a model was run. */
function aTrail() {
  const session = createSession();
  session.learn(aStart());
  const now = () => session.store.getState().workspace;
  session.dispatch(openView(now(), aStart()));
  session.dispatch(pick(now(), [place("china")], "replace", (id) => id));
  session.dispatch(runAct(now(), run, sentence("steps.run-plain", { model: "flows" })));
  const { trail, contents } = session.store.getState();
  return offersOf(pathTo(trail), contents.edges);
}

describe("what the trail offers", () => {
  it("is each Step that a lesson can show again, the last one first", () => {
    expect(aTrail().map(({ seen: offered }) => offered)).toEqual([
      seen,
      {
        as: "view",
        view: {
          as: "graph",
          things: ["place/china"],
          relations: [],
          pick: "place/china",
          claims: [],
        },
      },
      { as: "view", view: { as: "first-view", layers: [] } },
    ]);
  });
});

describe("a step of a lesson", () => {
  it("is made of a run, whose first variables are its charts", () => {
    expect(one.lesson.runs["run"]?.scenario).toEqual(run.scenario);
    expect(one.lesson.steps[0]).toMatchObject({
      key: "step",
      kind: "run",
      title: { en: "Seize more" },
      view: { as: "run", runs: ["run"], charts: flows.presented.told.slice(0, 4) },
    });
  });

  it("shares a run that is there already", () => {
    const two = withStep(one.lesson, { seen, title: "Again", models: servedModels });
    expect([Object.keys(two.lesson.runs), two.key]).toEqual([["run"], "step2"]);
  });

  it("is moved, changed and removed, and stays at the border", () => {
    const two = withStep(one.lesson, { seen, title: "Again", models: servedModels }).lesson;
    const keys = (lesson: typeof two) => lesson.steps.map(({ key }) => key);
    expect(keys(movedStep(two, "step2", -1))).toEqual(["step2", "step"]);
    expect(keys(movedStep(two, "step2", 1))).toEqual(["step", "step2"]);
    expect(keys(withoutStep(two, "step"))).toEqual(["step2"]);
    expect(changedStep(two, "step2", { kind: "explain" }).steps[1]?.kind).toBe("explain");
  });

  it("notes what a claim said when it was taken in, and forgets it with the last step", () => {
    const claim = { id: claimId("one"), text: "It is so.", modality: "asserted" } as const;
    const rested = restedOn(one.lesson, "step", claim, true);
    expect(rested.claims).toEqual([{ claim: claim.id, says: "It is so.", modality: "asserted" }]);
    expect(restedOn(rested, "step", claim, false)).toEqual(one.lesson);
  });
});

describe("a question", () => {
  it.each(["number", "choice", "sketch"] as const)(
    "of kind %s has a key that is computed",
    (as) => {
      const sources = sourcesOf(one.lesson, []);
      const made = freshQuestion(one.lesson, as, { sources, around });
      const computed = Object.values(made?.lesson.values ?? {}).map(({ by }) => by);
      expect(made?.question.as).toBe(as);
      expect(computed[0]).toBe(as === "sketch" ? "course" : "model");
    },
  );

  it("is none where there is nothing to compute a key from", () => {
    expect(freshQuestion(emptyDraft, "number", { sources: [], around })).toBeNull();
  });

  it("takes six options at most", () => {
    const sources = sourcesOf(one.lesson, []);
    const made = freshQuestion(one.lesson, "choice", { sources, around })?.question;
    if (made?.as !== "choice") throw new Error("It is no choice.");
    let question = made;
    for (let added = 0; added < 9; added += 1) question = withOption(question);
    expect(question.options.map(({ key }) => key)).toEqual(["a", "b", "c", "d", "e", "f"]);
  });
});

function column(name: string, holds: "claim" | "text") {
  return { name, title: name, holds };
}

describe("what a lesson computes", () => {
  it("is there once, however often it is wanted", () => {
    const first = withValue(one.lesson, ofRun("run", "sales", "percent-min"));
    const again = withValue(first.lesson, ofRun("run", "sales", "percent-min"));
    expect([first.name, again.name, again.lesson]).toEqual([
      "salesPercentMin",
      "salesPercentMin",
      first.lesson,
    ]);
  });

  it("goes with the last part that speaks of it", () => {
    const { lesson, name } = withValue(one.lesson, ofRun("run", "sales", "final"));
    const text = { en: `It ends at {${name}}.` };
    expect(Object.keys(tidied(changedStep(lesson, "step", { text })).values)).toEqual([name]);
    expect(tidied(lesson).values).toEqual({});
    expect(tidied(withoutStep(lesson, "step")).runs).toEqual({});
  });

  it("is taken of a row only where something singles it out", () => {
    const table = {
      columns: ["claim", "text"],
      rows: [
        ["claim/a", "x"],
        ["claim/b", "y"],
        ["claim/b", "z"],
        ["claim/c", null],
      ],
    };
    const asked = { columns: [column("claim", "claim"), column("text", "text")] };
    expect(rowsFor(table, asked, "text")).toEqual([
      { where: { claim: "claim/a" }, cells: ["claim/a", "x"] },
    ]);
  });
});

describe("a lesson that is kept", () => {
  const draft = { ...one.lesson, title: { en: "Más armas, más balas" } };

  it("gets an id of its title, and another where that is taken", () => {
    expect(readied(draft, { own: [], product: [] }).id).toBe("mas-armas-mas-balas");
    expect(readied(draft, { own: [], product: ["mas-armas-mas-balas"] }).id).toBe(
      "mas-armas-mas-balas-2",
    );
  });

  it("stays at its version however often it is kept, in whatever order its parts stand", () => {
    const objectives = [{ en: "See it." }];
    const step = { text: { en: "Run it." } };
    const whole = changedStep({ ...draft, objectives }, "step", step);
    const kept = Lesson.parse(readied(whole, { own: [], product: [] }));
    expect(readied({ ...whole, id: kept.id }, { own: [kept], product: [] }).version).toBe(1);
  });

  it("goes up a version only where it changed", () => {
    const kept = readied(draft, { own: [], product: [] });
    const around2 = { own: [kept], product: [] };
    expect(readied({ ...kept }, around2).version).toBe(1);
    expect(readied({ ...kept, minutes: 30 }, around2).version).toBe(2);
  });
});

describe("a name", () => {
  it("is the words in one, numbered where it is taken", () => {
    expect(camelName("sales-percent-min")).toBe("salesPercentMin");
    expect(camelName("5 years")).toBe("a5Years");
    expect(freshName("step", ["step", "step2"])).toBe("step3");
  });
});
