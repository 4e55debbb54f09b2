import * as z from "zod";

import { endpoint } from "../endpoint.ts";
import { Lesson } from "../lessons/lesson.ts";

export const lessons = endpoint({
  name: "lessons",
  method: "GET",
  path: "/api/lessons",
  summary: "The lessons: their steps and questions, and how each answer is computed.",
  input: z.strictObject({}),
  output: z.strictObject({ lessons: z.array(Lesson) }),
});
