import type { Schema } from "../../contract/endpoints/schema.ts";
import type { EntityId } from "../../contract/ids.ts";
import { type Named, spokenNameOf } from "../messages/in-sentence.ts";
import { say } from "../messages/say.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { nameOf } from "../messages/words.ts";
import type { Contents, NameOf } from "../workspace/contents.ts";
import { isRelation } from "../workspace/workspace.ts";

/** How things and relations are called: standing alone, and within a sentence. */
export type Naming = {
  /** A name, or a sentence: "United States", "China supplies Mexico". */
  readonly alone: NameOf;
  /** "the United States", or the sentence in quotation marks. */
  readonly inSentence: NameOf;
};

export function naming(
  { nodes, edges }: Contents,
  relationTypes: Schema["relationTypes"] = [],
): Naming {
  const thing = (id: EntityId) => nodes.get(id);
  const called = (nameOfThing: (thing: Named) => string, frame: (sentence: string) => string) => {
    const name: NameOf = (id) => {
      if (isRelation(id)) {
        const edge = edges.get(id);
        return edge ? frame(sentenceOf(edge, thing, relationTypes)) : say("things.unknown");
      }
      const node = thing(id);
      return node ? nameOfThing(node) : say("things.unknown");
    };
    return name;
  };
  return {
    alone: called(nameOf, (sentence) => sentence),
    inSentence: called(spokenNameOf, (sentence) => say("things.quoted", { sentence })),
  };
}
