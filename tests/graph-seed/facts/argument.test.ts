import { beforeAll, describe, expect, it } from "vitest";

import { claimView, documentsOf, ofType, type Packs, relationView, thePacks } from "./the-packs.ts";

const article = ["document/article"];
const seizures = "claim/seizures-rise-fy2019-2022";

let packs: Packs;
let everything: string[];
beforeAll(async () => {
  packs = await thePacks();
  everything = documentsOf(packs);
});

/** All but these. */
function without(...documents: readonly string[]): string[] {
  return everything.filter((id) => !documents.includes(id));
}

/** A relation of the article in short, with these documents on: "70", "85 contested". */
function readWith(documents: readonly string[], id: string): string {
  const view = relationView(packs, id, documents);
  return [view?.modality, view?.confidence, ...(view?.contested ? ["contested"] : [])].join(" ");
}

/** Relations of the article that read otherwise with the facts than without them. */
function changedByFacts(relations: readonly string[]): string[] {
  return relations.flatMap((id) => {
    const [before, after] = [readWith(article, id), readWith(everything, id)];
    return before === after ? [] : [`${id.slice("relation/".length)}: ${before} → ${after}`];
  });
}

describe("the article's rise by more than 500 percent", () => {
  it("is uncontested while only the article is read, and contested with the facts", () => {
    expect(claimView(packs, seizures, article)?.contested).toBe(false);
    expect(claimView(packs, seizures)).toMatchObject({ modality: "asserted", contested: true });
  });

  it("is contested by the computed rise and by what CBP says, each while its documents are on", () => {
    const computed = ["document/examiner-2021", "document/white-house-2023-04-11"];
    const said = ["document/weekly-blitz-2023-05"];
    const against = [computed, said, ...computed.map((one) => [one])].map(
      (documents) => claimView(packs, seizures, [...article, ...documents])?.claims,
    );
    expect(against).toEqual([
      [seizures, "claim/cbp-seizures-rise-fy2019-2022-computed"],
      [seizures, "claim/cbp-seizures-rise-over-400"],
      [seizures],
      [seizures],
    ]);
  });

  it("contests in turn the relation that the facts make, and falls silent with the article", () => {
    const rise = "relation/fentanyl-measured-by-seizure-rise";
    expect(relationView(packs, rise)?.contested).toBe(true);
    expect(relationView(packs, rise, without(...article))?.contested).toBe(false);
    expect(relationView(packs, rise, article)).toBeNull();
  });
});

describe("what contradicts", () => {
  it("is both ways on the four figures and dates in dispute", () => {
    const disputed = ofType(packs.all, "claim").flatMap(({ id, contradicts = [] }) =>
      contradicts.map((other) => `${id.slice(6)} against ${other.slice(6)}`),
    );
    expect(disputed).toEqual([
      "cbp-seizures-rise-over-400 against seizures-rise-fy2019-2022",
      "cbp-seizures-rise-fy2019-2022-computed against seizures-rise-fy2019-2022",
      "mexico-disputes-proceeds-figure against proceeds-19-to-29-billion",
      "remittances-are-mostly-lawful-bbva against remittances-may-hide-proceeds",
      "remittances-are-mostly-lawful-conapo against remittances-may-hide-proceeds",
      "trilateral-committee-established-in-2022 against trilateral-committee-ordered-in-2023",
    ]);
  });

  it("makes four relations contested, and no other", () => {
    const relations = ofType(packs.all, "relation").map(({ id }) => id);
    expect(relations.filter((id) => relationView(packs, id)?.contested)).toEqual([
      "relation/fentanyl-measured-by-seizure-rise",
      "relation/us-supplies-proceeds-to-mexico",
      "relation/remittances-flow-of-drug-proceeds",
      "relation/us-party-to-trilateral-committee",
    ]);
  });

  it("lets the two dates of the committee stand inside one publisher", () => {
    const pages = ["document/white-house-2023-04-14", "document/white-house-2023-11-16"];
    const sources = ofType(packs.all, "document").flatMap(({ id, source }) =>
      pages.includes(id) ? [source] : [],
    );
    expect(sources).toEqual(["source/white-house", "source/white-house"]);
    const committee = "relation/us-party-to-trilateral-committee";
    const views = [[], ...pages.map((page) => [page])].map(
      (off) => relationView(packs, committee, without(...off))?.contested,
    );
    expect(views).toEqual([true, undefined, false]);
  });

  it("keeps the disputed sum as a span, with no value between its bounds", () => {
    const sums = ofType(packs.facts, "quantity").filter(
      ({ claim }) => claim === "claim/proceeds-19-to-29-billion",
    );
    expect(sums.map(({ value, lower, upper }) => ({ value, lower, upper }))).toEqual([
      { value: undefined, lower: 19e9, upper: 29e9 },
    ]);
  });
});

describe("what the facts support", () => {
  it("is the article's figure of deaths, and so the harm that the first view shows", () => {
    const harm = "relation/synthetic-opioids-harm-americans";
    expect(claimView(packs, "claim/deaths-2021", article)?.confidence).toBe(70);
    expect(claimView(packs, "claim/deaths-2021")?.confidence).toBe(85);
    expect(relationView(packs, harm, article)?.confidence).toBe(70);
    expect(relationView(packs, harm)).toMatchObject({ confidence: 85, contested: false });
  });

  it("is the article's figure of homicides, whose span they refine", () => {
    expect(claimView(packs, "claim/homicides-since-2019")?.confidence).toBe(85);
    const refining = ofType(packs.facts, "claim").filter(({ refines = [] }) =>
      refines.some((id) => id === "claim/homicides-since-2019"),
    );
    expect(refining.map(({ id }) => id)).toEqual([
      "claim/homicides-over-30000-since-2017-computed",
    ]);
  });

  it("leaves the option of a designation as the article has it, and adds the listing", () => {
    const option = relationView(packs, "relation/us-party-to-designation");
    const listing = relationView(packs, "relation/us-party-to-terrorist-listing");
    expect([option?.modality, listing?.modality]).toEqual(["hypothetical", "attributed"]);
  });

  it("changes the first view only towards more support", () => {
    expect(changedByFacts(packs.firstView.relations)).toEqual([
      "arms-flow-from-us: asserted 70 → asserted 85",
      "arms-flow-to-mexico: asserted 70 → asserted 85",
      "china-supplies-precursors-to-mexico: asserted 60 → asserted 85",
      "fentanyl-flow-from-mexico: asserted 60 → asserted 85",
      "homicides-located-in-mexico: asserted 70 → asserted 85",
      "jalisco-located-in-mexico: asserted 70 → asserted 85",
      "jalisco-part-of-crime-groups: asserted 70 → asserted 85",
      "mexico-supplies-fentanyl-to-us: asserted 60 → asserted 85",
      "precursor-flow-from-china: asserted 60 → asserted 85",
      "proceeds-flow-from-us: asserted 70 → asserted 85",
      "proceeds-flow-to-crime-groups: asserted 70 → asserted 85",
      "sinaloa-located-in-mexico: asserted 70 → asserted 85",
      "sinaloa-part-of-crime-groups: asserted 70 → asserted 85",
      "synthetic-opioids-harm-americans: asserted 70 → asserted 85",
      "us-supplies-arms-to-mexico: asserted 70 → asserted 85",
      "us-supplies-proceeds-to-crime-groups: asserted 70 → asserted 85",
    ]);
  });
});

describe("the four flows", () => {
  it("gain what the article leaves out", () => {
    const ends = ofType(packs.facts, "relation").flatMap(({ kind, from, to }) =>
      from.startsWith("flow/") && kind !== "MEASURED_BY" ? [`${from} ${kind} ${to}`] : [],
    );
    expect(ends).toEqual([
      "flow/proceeds-to-crime-groups FLOW_BY actor-class/chinese-laundering-networks",
      "flow/proceeds-to-crime-groups FLOW_TO place/mexico",
      "flow/remittances-to-mexico FLOW_OF commodity/remittances",
      "flow/remittances-to-mexico FLOW_TO place/mexico",
      "flow/remittances-to-mexico FLOW_OF commodity/drug-proceeds",
      "flow/precursors-to-mexico ROUTED_VIA place/port-of-manzanillo",
    ]);
  });

  it("are measured by series of their own", () => {
    const measured = ofType(packs.facts, "relation").flatMap(({ kind, from, to }) =>
      from.startsWith("flow/") && kind === "MEASURED_BY" ? [`${from} ${to}`] : [],
    );
    expect(measured).toEqual([
      "flow/arms-to-mexico indicator/us-share-of-traced-firearms",
      "flow/arms-to-mexico indicator/firearms-smuggled-to-mexico",
      "flow/proceeds-to-crime-groups indicator/proceeds-sent-to-mexico",
      "flow/remittances-to-mexico indicator/remittances-to-mexico",
    ]);
  });
});
