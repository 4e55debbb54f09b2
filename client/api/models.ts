import { queryOptions, useQuery } from "@tanstack/react-query";

import { models } from "../../contract/endpoints/models.ts";
import { call } from "./call.ts";

/** The models come with the product, and change only with it. */
function modelsOptions() {
  return queryOptions({
    queryKey: ["models"],
    queryFn: ({ signal }) => call(models, {}, signal),
    staleTime: Infinity,
  });
}

export function useModels() {
  return useQuery(modelsOptions());
}
