import { causes } from "./causes/causes.ts";
import { effects } from "./causes/effects.ts";
import { farCauses } from "./causes/far-causes.ts";
import { harms } from "./causes/harms.ts";
import { pulledBothWays } from "./causes/pulled-both-ways.ts";
import { figuresOfAnIndicator } from "./figures/figures-of-an-indicator.ts";
import { figuresThatDiffer } from "./figures/figures-that-differ.ts";
import { figures } from "./figures/figures.ts";
import { measures } from "./figures/measures.ts";
import { outdatedFigures } from "./figures/outdated-figures.ts";
import { unfinishedFigures } from "./figures/unfinished-figures.ts";
import { commodityChain } from "./flows/commodity-chain.ts";
import { flowGaps } from "./flows/flow-gaps.ts";
import { flowsOfAPlace } from "./flows/flows-of-a-place.ts";
import { makersAndMovers } from "./flows/makers-and-movers.ts";
import { oneFlow } from "./flows/one-flow.ts";
import { placeTrade } from "./flows/place-trade.ts";
import { supplies } from "./flows/supplies.ts";
import { supplyChains } from "./flows/supply-chains.ts";
import { busiestParagraphs } from "./grounds/busiest-paragraphs.ts";
import { derivedClaims } from "./grounds/derived-claims.ts";
import { hedgedClaims } from "./grounds/hedged-claims.ts";
import { neverStated } from "./grounds/never-stated.ts";
import { referencesOnly } from "./grounds/references-only.ts";
import { singleClaim } from "./grounds/single-claim.ts";
import { singleParagraph } from "./grounds/single-paragraph.ts";
import { singleSource } from "./grounds/single-source.ts";
import { unsureClaims } from "./grounds/unsure-claims.ts";
import { whatItRestsOn } from "./grounds/what-it-rests-on.ts";
import { adviceAndEvidence } from "./policy/advice-and-evidence.ts";
import { optionsCompared } from "./policy/options-compared.ts";
import { parties } from "./policy/parties.ts";
import { policyTargetsAndNeeds } from "./policy/policy-targets-and-needs.ts";
import { pressureAndAnswers } from "./policy/pressure-and-answers.ts";
import { recommendations } from "./policy/recommendations.ts";
import { wantedAndOpposed } from "./policy/wanted-and-opposed.ts";
import { acrossBorders } from "./shape/across-borders.ts";
import { acrossLayers } from "./shape/across-layers.ts";
import { bridges } from "./shape/bridges.ts";
import { dependents } from "./shape/dependents.ts";
import { layerCycles } from "./shape/layer-cycles.ts";
import { layersOfAThing } from "./shape/layers-of-a-thing.ts";
import { mostConnected } from "./shape/most-connected.ts";
import { oneNeighbourOnly } from "./shape/one-neighbour-only.ts";
import { relatedKinds } from "./shape/related-kinds.ts";
import { claimsAbout } from "./speakers/claims-about.ts";
import { modalitiesByText } from "./speakers/modalities-by-text.ts";
import { namedOnce } from "./speakers/named-once.ts";
import { speakersCounted } from "./speakers/speakers-counted.ts";
import { whatAPublisherSays } from "./speakers/what-a-publisher-says.ts";
import { whoSaysWhat } from "./speakers/who-says-what.ts";
import { agreed } from "./texts/agreed.ts";
import { claimsByPublisher } from "./texts/claims-by-publisher.ts";
import { claimsByText } from "./texts/claims-by-text.ts";
import { contested } from "./texts/contested.ts";
import { contradictions } from "./texts/contradictions.ts";
import { qualified } from "./texts/qualified.ts";
import { whatATextAdds } from "./texts/what-a-text-adds.ts";
import type { Question } from "./question.ts";

/** The questions that anyone may run, in the order they are offered. */
export const catalogue: readonly Question[] = [
  supplies,
  supplyChains,
  commodityChain,
  oneFlow,
  placeTrade,
  flowsOfAPlace,
  makersAndMovers,
  flowGaps,
  causes,
  effects,
  farCauses,
  pulledBothWays,
  harms,
  recommendations,
  adviceAndEvidence,
  policyTargetsAndNeeds,
  parties,
  wantedAndOpposed,
  optionsCompared,
  pressureAndAnswers,
  whoSaysWhat,
  speakersCounted,
  claimsAbout,
  whatAPublisherSays,
  modalitiesByText,
  namedOnce,
  singleClaim,
  singleSource,
  singleParagraph,
  busiestParagraphs,
  whatItRestsOn,
  hedgedClaims,
  unsureClaims,
  derivedClaims,
  neverStated,
  referencesOnly,
  contested,
  contradictions,
  whatATextAdds,
  agreed,
  qualified,
  claimsByText,
  claimsByPublisher,
  figures,
  figuresOfAnIndicator,
  figuresThatDiffer,
  outdatedFigures,
  unfinishedFigures,
  measures,
  mostConnected,
  bridges,
  layersOfAThing,
  acrossLayers,
  layerCycles,
  acrossBorders,
  dependents,
  oneNeighbourOnly,
  relatedKinds,
];
