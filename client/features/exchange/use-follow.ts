import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

/** Asks for the revision at once; where it is a new one, all of the page asks anew. */
export function useFollow(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: ["schema"] });
  }, [client]);
}
