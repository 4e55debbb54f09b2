import { useDocuments, useSchema } from "../../api/queries.ts";
import { spokenNameOf } from "../../messages/in-sentence.ts";
import { say } from "../../messages/say.ts";
import { useThings } from "../../session/questions/use-things.ts";
import { useNaming } from "../../session/use-naming.ts";
import type { Asked } from "./asked-in.ts";
import { questionWords } from "./question-words.ts";
import { thingsIn } from "./ready-words.ts";

/** What a step asked, in plain words; null where nothing can be asked again. */
export function useQuestionWords(asked: Asked | null): string | null {
  const { inSentence: name } = useNaming();
  const thing = useThings(asked?.endpoint === "run-query" ? thingsIn(asked) : []);
  const title = useTitles();
  const { layers = [], relationTypes = [], modalities = [] } = useSchema().data ?? {};
  if (!asked) return null;
  const spoken = (id: string) => {
    const found = thing(id);
    if (found === undefined) return "…";
    return found ? spokenNameOf(found) : say("things.unknown");
  };
  return questionWords(asked, { name, spoken, title, layers, relationTypes, modalities });
}

/** What texts and publishers are called. */
function useTitles(): (id: string) => string {
  const documents = useDocuments().data?.documents ?? [];
  return (id) =>
    documents.find((one) => one.id === id)?.title ??
    documents.find(({ source }) => source?.id === id)?.source?.name ??
    say("things.unknown");
}
