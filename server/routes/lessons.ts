import * as endpoints from "../../contract/endpoints/lessons.ts";
import type { Lesson } from "../../contract/lessons/lesson.ts";
import { type Route, route } from "../http/route.ts";

export function lessonsRoute(lessons: readonly Lesson[]): Route {
  return route(endpoints.lessons, () => ({ lessons: [...lessons] }));
}
