import * as z from "zod";

import { Modality } from "../../graph-seed/ontology/modalities.ts";
import { Layer } from "../../graph-seed/ontology/layers.ts";
import { Words } from "../../graph-seed/ontology/words.ts";
import { ModelName, ParameterKey } from "../dynamics/keys.ts";
import { Scenario } from "../dynamics/scenario.ts";
import { ClaimId } from "../ids.ts";
import { Computed } from "./computed.ts";
import { LessonId, Name } from "./keys.ts";
import { LessonView } from "./lesson-view.ts";
import { Network } from "./network.ts";
import { LessonQuestion } from "./question.ts";

/** Looking and running show; a prediction comes before its run, and explaining after it. */
const StepKind = z.enum(["look", "predict", "run", "explain"]);

export const LessonStep = z.strictObject({
  key: Name,
  kind: StepKind,
  title: Words,
  text: Words,
  view: LessonView,
  question: LessonQuestion.nullable(),
  rests: z.array(ClaimId),
  /** What of the model the learner may change in this step. */
  parameters: z.array(ParameterKey),
});
export type LessonStep = z.infer<typeof LessonStep>;

/** A run that a lesson speaks of. Its scenario runs beside the same without the changes. */
export const LessonRun = z.strictObject({
  model: ModelName,
  label: Words,
  scenario: Scenario,
  until: z.int().positive().nullable(),
});
export type LessonRun = z.infer<typeof LessonRun>;

/** A claim that a lesson rests on, as it was when the lesson was written. */
const RestedOn = z.strictObject({ claim: ClaimId, says: z.string(), modality: Modality });

/** A lesson is data. In its texts, {name} stands for a computed value. */
export const Lesson = z.strictObject({
  id: LessonId,
  version: z.int().positive(),
  title: Words,
  minutes: z.int().positive().max(180),
  objectives: z.array(Words).min(1),
  layers: z.array(Layer),
  runs: z.record(Name, LessonRun),
  networks: z.record(Name, Network),
  values: z.record(Name, Computed),
  claims: z.array(RestedOn),
  steps: z.array(LessonStep).min(1).max(40),
});
export type Lesson = z.infer<typeof Lesson>;
