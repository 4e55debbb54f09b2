import { useQuery } from "@tanstack/react-query";

import { limits } from "../../contract/endpoints/health.ts";
import { call } from "./call.ts";

/** The limits that the server keeps. */
export function useLimits() {
  return useQuery({
    queryKey: ["limits"],
    queryFn: ({ signal }) => call(limits, {}, signal),
  });
}
