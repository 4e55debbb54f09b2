import { useQuery } from "@tanstack/react-query";
import { Route } from "lucide-react";

import { fetchPathExamples } from "../../../api/ask-paths.ts";
import { useRevision } from "../../../api/queries.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { words } from "../../../messages/words.ts";
import { askQuestion } from "../../../session/paths-asking.ts";
import { useScope } from "../../../session/use-scope.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Group } from "../../../ui/Group.tsx";
import { Row } from "../../../ui/Row.tsx";
import type { PathsProps } from "../paths-props.ts";

/** Questions that stand ready; where there are none, or they do not come, nothing is said. */
export function Examples({ reach }: Pick<PathsProps, "reach">) {
  const revision = useRevision();
  const scope = useScope();
  const { data } = useQuery({
    queryKey: ["path-examples", revision, scope],
    queryFn: ({ signal }) => fetchPathExamples(scope, signal),
  });
  if (!data || data.examples.length === 0) return null;
  return (
    <Group title={sayPaths("paths.examples")}>
      <ul>
        {data.examples.map(({ title, question }) => (
          <li key={words(title)}>
            <Row
              picture={<Glyph icon={Route} size={14} />}
              onClick={() => {
                void askQuestion(reach, question);
              }}
            >
              {words(title)}
            </Row>
          </li>
        ))}
      </ul>
    </Group>
  );
}
