/**
 * How rows lie in the graph. An absent key of a row is an absent property; nothing is null.
 * A property is the row's own value and is what export reads; an edge of the evidence layer repeats
 * it so that it can be walked.
 *
 * Things
 *   (:Entity:<Kind> {id, kind, name, aliases?, ownAliases?, nameEs?, nameZh?, summary?,
 *     <the ontology's properties of the kind>?, neighbours, pack?})
 *   (:Entity:Document {id, kind: "Document", name: its title, title, source?, date?, url?, sha256?,
 *     language?, author?, neighbours, pack?})   an entity row of kind Document has no `title`
 *   `neighbours` is the number of other things it is related to, kept up by each write.
 *
 * Relations, between two :Entity, typed by the ontology's relation types
 *   -[:<TYPE> {id, layer?, sign?, modality, confidence?, contested, hedged, validFrom?, validTo?,
 *     commodity?, flow?, quality?, status?, mode?, role?, delay?, strength?, ownClaims, pack?,
 *     claims, documents, sources, stances, modalities, confidences, hedges, validFroms, validTos,
 *     restsOn}]->
 *   No `layer`: neutral. `modality`, `confidence` (0 to 100, absent when no claim has a number),
 *   `contested` and `hedged` are its view over all documents. `ownClaims` is the row's `claims`.
 *   The last ten are parallel lists, one item per view entry: -1 in `confidences` and "" in
 *   `sources`, `hedges`, `validFroms`, `validTos` stand for none; `restsOn` holds the ids joined by
 *   a space. `view-lists.ts` turns them back into view entries.
 *
 * The evidence layer
 *   (:Claim {<the row's keys>, relation?, pack?})   `relation`: the id of the relation it belongs to
 *   (:Evidence {<the row's keys>, pack?})  (:Quantity {<the row's keys>, pack?})
 *   (:Source {<the row's keys>, pack?})
 *   (:Claim)-[:SUBJECT|OBJECT]->(:Entity)      (:Claim)-[:QUANTIFIES]->(:Indicator)
 *   (:Claim)-[:REFINES|SUPERSEDES|CONTRADICTS|DERIVED_FROM]->(:Claim)   as the row says; ask
 *     CONTRADICTS both ways                   (:Claim)-[:ATTRIBUTED_TO]->(:Entity)
 *   (:Evidence)-[:FOR]->(:Claim)               (:Evidence)-[:`IN`]->(:Document)   quoted in texts
 *   (:Document)-[:ASSERTS|DISPUTES {evidence}]->(:Claim)   by the stances supports and disputes
 *   (:Quantity)-[:ABOUT]->(:Claim)             (:Source)-[:PUBLISHED]->(:Document)
 *
 * `pack` names the seed pack a row came with; without it the row is the user's.
 *   (:Pack {id, version, hash, shape})   what was seeded; `id` is the pack's name, `shape` the
 *     version of this page by which its rows lie
 *
 * Unique and indexed: `id` on :Entity, :Claim, :Evidence, :Quantity, :Source, :Pack. Indexed:
 * `relation` on :Claim, so that a relation is found by id through a claim of its own:
 *   MATCH (c:Claim {relation: $id})-[:SUBJECT]->(a), (c)-[:OBJECT]->(b) MATCH (a)-[r {id: $id}]-(b)
 */
/** Raised with every change of this page, so that a start lays the seed anew. */
export const storedShapeVersion = 1;
