import { sayInspect } from "../../messages/say-inspect.ts";
import { Card } from "../../ui/Card.tsx";
import { Claim } from "./Claim.tsx";
import type { InspectorProps } from "./inspector-props.ts";
import type { Sides } from "./sides.ts";
import { standings } from "./standings.ts";

type SaidCardProps = InspectorProps & { readonly sides: Sides };

/** Every claim a relation stands on, each with those that contradict it, and last what else denies it. */
export function SaidCard({ sides: { supporting, opposing }, ...props }: SaidCardProps) {
  const count = supporting.length;
  const against = opposing.length;
  const standing = standings(supporting, opposing);
  const placed = new Set(standing.flatMap(({ opponents }) => opponents));
  return (
    <Card
      title={sayInspect("inspect.say")}
      aside={
        against > 0
          ? sayInspect("inspect.for-against", { count, against })
          : sayInspect("inspect.for", { count })
      }
    >
      {standing.map(({ claim, opponents }) => (
        <div key={claim.id}>
          <Claim {...props} claim={claim} />
          {opponents.map((opponent) => (
            <Claim key={opponent.id} {...props} claim={opponent} against />
          ))}
        </div>
      ))}
      {opposing
        .filter((claim) => !placed.has(claim))
        .map((claim) => (
          <Claim key={claim.id} {...props} claim={claim} against />
        ))}
    </Card>
  );
}
