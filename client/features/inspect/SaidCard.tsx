import { say } from "../../messages/say.ts";
import { Card } from "../../ui/Card.tsx";
import { Claim } from "./Claim.tsx";
import type { InspectorProps } from "./inspector-props.ts";
import type { Sides } from "./sides.ts";

type SaidCardProps = Pick<InspectorProps, "onOpenArticle"> & { readonly sides: Sides };

/** Every claim a relation stands on, and below them those that speak against it. */
export function SaidCard({ sides: { supporting, opposing }, onOpenArticle }: SaidCardProps) {
  const count = supporting.length;
  const against = opposing.length;
  return (
    <Card
      title={say("inspect.say")}
      aside={
        against > 0 ? say("inspect.for-against", { count, against }) : say("inspect.for", { count })
      }
    >
      {supporting.map((claim) => (
        <Claim key={claim.id} {...{ claim, onOpenArticle }} />
      ))}
      {opposing.map((claim) => (
        <Claim key={claim.id} {...{ claim, onOpenArticle }} against />
      ))}
    </Card>
  );
}
