import { useMemo } from "react";

import { useDocuments, useSchema } from "../../../api/queries.ts";
import { words } from "../../../messages/words.ts";
import type { Names } from "./read-rows.ts";

/** The names that answers need, as far as they are known. */
export function useNames(): Names {
  const schema = useSchema().data;
  const documents = useDocuments().data?.documents;
  return useMemo(() => {
    const { layers = [], kinds = [], relationTypes = [], modalities = [] } = schema ?? {};
    const texts = documents ?? [];
    return {
      layer: new Map<string, string>(layers.map(({ id, label }) => [id, words(label)])),
      kind: new Map<string, string>([
        ...kinds.map(({ id, label }) => [id, words(label)] as const),
        ...relationTypes.map(({ id, reading }) => [id, words(reading)] as const),
      ]),
      modality: new Map<string, string>(
        modalities.map(({ id, label }) => [id, words(label).toLocaleLowerCase()]),
      ),
      document: new Map<string, string>(texts.map(({ id, title }) => [id, title])),
      source: new Map<string, string>(
        texts.flatMap(({ source }) => (source ? [[source.id, source.name] as const] : [])),
      ),
    };
  }, [schema, documents]);
}
