import { queryOptions, useQuery } from "@tanstack/react-query";

import { lessons } from "../../contract/endpoints/lessons.ts";
import { call } from "./call.ts";

/** The lessons of the product; they change only with it. */
function lessonsOptions() {
  return queryOptions({
    queryKey: ["lessons"],
    queryFn: async ({ signal }) => (await call(lessons, {}, signal)).lessons,
    staleTime: Infinity,
  });
}

export function useLessons() {
  return useQuery(lessonsOptions());
}
