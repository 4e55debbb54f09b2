import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import { isPlural, type Named, spokenNameOf } from "../../messages/in-sentence.ts";
import { say } from "../../messages/say.ts";
import { words } from "../../messages/words.ts";
import { Meter } from "../../ui/Meter.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Term } from "../../ui/Term.tsx";
import { spanWords } from "./figure-words.ts";
import { useLookup } from "./use-lookup.ts";

type ClaimMetaProps = { readonly claim: ClaimDetail };

/** How sure a claim is and who makes it. */
export function ClaimMeta({ claim }: ClaimMetaProps) {
  const { hedge, attributedTo, mentions } = claim;
  const modality = useLookup().modality(claim.modality);
  const speaker = mentions.find(({ id }) => id === attributedTo);
  return (
    <>
      <Confidence claim={claim} />
      {modality && (
        <Term means={words(modality.description)}>{words(modality.label).toLocaleLowerCase()}</Term>
      )}
      {hedge && <Term means={say("inspect.hedge-means")}>{say("inspect.hedge", { hedge })}</Term>}
      {speaker && <span>{attributed(speaker)}</span>}
      {periodOf(claim) && <span>{periodOf(claim)}</span>}
      {claim.status !== "accepted" && (
        <Tag>
          <Term means={say("inspect.status-means")}>{say(`inspect.${claim.status}`)}</Term>
        </Tag>
      )}
    </>
  );
}

function attributed(speaker: Named): string {
  const name = spokenNameOf(speaker);
  return isPlural(speaker)
    ? say("inspect.attributed-many", { name })
    : say("inspect.attributed", { name });
}

function Confidence({ claim: { confidence, confidenceBasis } }: ClaimMetaProps) {
  if (confidence === undefined) {
    return <Term means={say("inspect.no-confidence-means")}>{say("inspect.no-confidence")}</Term>;
  }
  const means = confidenceBasis
    ? say("inspect.confidence-means", { basis: confidenceBasis })
    : say("inspect.confidence-plain");
  return (
    <>
      <Meter value={confidence} />
      <Term means={means}>{say("inspect.confidence", { value: confidence })}</Term>
    </>
  );
}

function periodOf({ validFrom, validTo }: ClaimDetail): string | null {
  if (validFrom && validTo) {
    return say("inspect.holds", { period: spanWords(validFrom, validTo) });
  }
  if (validFrom) return say("inspect.holds-from", { from: validFrom });
  return validTo ? say("inspect.holds-to", { to: validTo }) : null;
}
