import type { Lesson } from "../../../contract/lessons/lesson.ts";
import type { RestingPoint } from "../../../contract/lessons/resting-points.ts";
import type { Table } from "../../../contract/lessons/taken.ts";
import type { Value } from "../../../contract/lessons/value.ts";
import type { ServedModel } from "../../../contract/endpoints/models.ts";
import type { Model } from "../../../contract/dynamics/model.ts";
import type { Scenario } from "../../../contract/dynamics/scenario.ts";

/** Runs of one model, all answered at once. */
export type SimulationTask = {
  readonly as: "run";
  /** The address of the model's program. */
  readonly program: string;
  readonly model: Model;
  readonly scenario: Scenario;
  readonly until: number;
  /** How many runs the bands of uncertainty are drawn from; 0 for none. */
  readonly family: number;
};

/** Each variable by its id, with a value at each unit of time, the start included. */
export type Courses = Readonly<Record<string, readonly number[]>>;

export type SimulationAnswer = {
  readonly base: Courses;
  readonly changed: Courses;
  readonly bands: Readonly<
    Record<string, { readonly low: readonly number[]; readonly high: readonly number[] }>
  >;
};

/** All that a lesson computes, from its models and from what the graph answered. */
export type LessonTask = {
  readonly as: "lesson";
  readonly lesson: Lesson;
  readonly models: readonly ServedModel[];
  /** By the key of the question. */
  readonly answers: readonly (readonly [string, Table])[];
};

/** How a stock changes in one step from each value, and where it rests. */
export type RestCurve = {
  readonly at: readonly number[];
  readonly change: readonly number[];
  readonly points: readonly RestingPoint[];
};

export type LessonAnswer = {
  readonly values: readonly (readonly [string, Value])[];
  readonly runs: Readonly<Record<string, Pick<SimulationAnswer, "base" | "changed">>>;
  /** By the name of the value that is read off the curve. */
  readonly rests: Readonly<Record<string, RestCurve>>;
};

/** What the worker is asked, and what it answers to that. */
export type Task = SimulationTask | LessonTask;
export type AnswerTo<Asked extends Task> = Asked extends LessonTask
  ? LessonAnswer
  : SimulationAnswer;
