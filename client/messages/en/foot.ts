/** The line at the foot, and the trail that opens from it. */
export const foot = {
  "foot.label": "State of the view",
  "foot.trail": "Trail",
  "foot.cypher": "Cypher",
  "foot.things": "{shown} of {all, plural, one {# thing} other {# things}}",
  "foot.relations": "{shown} of {all, plural, one {# relation} other {# relations}}",
  "foot.counts": "{things}, {relations}",
  "foot.counts-tip": "On screen, out of what the data holds",
  "foot.hidden": "{count} hidden",
  "foot.unspoken": "{count} without a source that is on",
  "foot.unspoken-tip":
    "They stand in the view, but no text that is switched on speaks of them. They come back with their texts.",
  "foot.embedded": "Embedded graph",
  "foot.lost": "The server does not answer",
  "foot.neo4j": "Neo4j",
  "foot.read-only": "Read only",
  "foot.kept-here": "Saved here",
  "foot.kept-here-tip": "The view and its trail are kept in this browser and come back with it.",
  "foot.kept-nowhere": "Not saved",
  "foot.kept-nowhere-tip":
    "This browser lets the page keep nothing. The view is gone when the page is closed.",
} as const;
