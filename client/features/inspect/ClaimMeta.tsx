import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import { isPlural, type Named, spokenNameOf } from "../../messages/in-sentence.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
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
      {hedge && (
        <Term means={sayInspect("inspect.hedge-means")}>
          {sayInspect("inspect.hedge", { hedge })}
        </Term>
      )}
      {speaker && <span>{attributed(speaker)}</span>}
      {periodOf(claim) && <span>{periodOf(claim)}</span>}
      {claim.status !== "accepted" && (
        <Tag>
          <Term means={sayInspect("inspect.status-means")}>
            {sayInspect(`inspect.${claim.status}`)}
          </Term>
        </Tag>
      )}
    </>
  );
}

function attributed(speaker: Named): string {
  const name = spokenNameOf(speaker);
  return isPlural(speaker)
    ? sayInspect("inspect.attributed-many", { name })
    : sayInspect("inspect.attributed", { name });
}

function Confidence({ claim: { confidence, confidenceBasis } }: ClaimMetaProps) {
  if (confidence === undefined) {
    return (
      <Term means={sayInspect("inspect.no-confidence-means")}>
        {sayInspect("inspect.no-confidence")}
      </Term>
    );
  }
  const means = confidenceBasis
    ? sayInspect("inspect.confidence-means", { basis: confidenceBasis })
    : sayInspect("inspect.confidence-plain");
  return (
    <>
      <Meter value={confidence} />
      <Term means={means}>{sayInspect("inspect.confidence", { value: confidence })}</Term>
    </>
  );
}

function periodOf({ validFrom, validTo }: ClaimDetail): string | null {
  if (validFrom && validTo) {
    return sayInspect("inspect.holds", { period: spanWords(validFrom, validTo) });
  }
  if (validFrom) return sayInspect("inspect.holds-from", { from: validFrom });
  return validTo ? sayInspect("inspect.holds-to", { to: validTo }) : null;
}
