import type { Link, Model } from "../../../../contract/dynamics/model.ts";
import { linkSentence } from "../../../messages/link-sentence.ts";
import type { ModelPart } from "../../../session/learn/model-part.ts";
import { Row } from "../../../ui/Row.tsx";

type LinkRowsProps = {
  readonly title: string;
  readonly model: Model;
  readonly links: readonly Link[];
  /** Which end of a link a press goes to. */
  readonly leadsTo: "from" | "to";
  readonly onPick: (picked: ModelPart) => void;
};

/** Links in words; each leads to the variable at its other end. */
export function LinkRows({ title, model, links, leadsTo, onPick }: LinkRowsProps) {
  if (links.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {links.map((link) => (
          <li key={link[leadsTo]}>
            <Row
              onClick={() => {
                onPick({ part: "variable", id: link[leadsTo] });
              }}
            >
              {linkSentence(model, link)}
            </Row>
          </li>
        ))}
      </ul>
    </>
  );
}
