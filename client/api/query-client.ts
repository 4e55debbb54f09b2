import { QueryClient } from "@tanstack/react-query";

/** Answers stay good until the revision changes, and a question is patient by itself (call.ts). */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        // The server may stand on this machine, which is reached without any network.
        networkMode: "always",
      },
    },
  });
}
