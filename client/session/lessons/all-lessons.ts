import { useMemo } from "react";

import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { useLessons } from "../../api/lessons.ts";
import { useOwnLessons } from "./own-lessons.ts";

export type AllLessons = {
  /** The product's and then the reader's own; nothing until the product's are there. */
  readonly data: readonly Lesson[] | undefined;
  /** The product's alone. */
  readonly product: readonly Lesson[] | undefined;
  readonly error: Error | null;
};

/** The lessons there are: the product's, and those of this browser. */
export function useAllLessons(): AllLessons {
  const { data: product, error } = useLessons();
  const own = useOwnLessons(({ lessons }) => lessons);
  const data = useMemo(() => product && [...product, ...own], [product, own]);
  return { data, product, error };
}
