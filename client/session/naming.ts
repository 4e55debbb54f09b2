import type { Schema } from "../../contract/endpoints/schema.ts";
import type { EntityId } from "../../contract/ids.ts";
import { say } from "../messages/say.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { nameOf } from "../messages/words.ts";
import type { Contents, NameOf } from "../workspace/contents.ts";
import { isRelation } from "../workspace/workspace.ts";

/** How a thing or a relation is called: its name, or its sentence, "China supplies Mexico". */
export function naming(
  { nodes, edges }: Contents,
  relationTypes: Schema["relationTypes"] = [],
): NameOf {
  const name = (id: EntityId) => {
    const node = nodes.get(id);
    return node && nameOf(node);
  };
  return (id) => {
    if (!isRelation(id)) return name(id) ?? say("things.unknown");
    const edge = edges.get(id);
    return edge ? sentenceOf(edge, name, relationTypes) : say("things.unknown");
  };
}
