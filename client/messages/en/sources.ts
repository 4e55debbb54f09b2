/** The panel of sources: which texts count. */
export const sources = {
  "sources.title": "Sources",
  "sources.close": "Close the sources",
  "sources.counts":
    "{texts, plural, one {# text} other {# texts}} from {publishers, plural, one {# publisher} other {# publishers}}, {on} on",
  "sources.hint": "Switch a text off, and the graph shows what the others say.",
  "sources.loading": "Fetching the sources",
  "sources.none": "No text has been read in yet.",
  "sources.all-on": "All on",
  "sources.all-off": "All off",
  "sources.import": "Bring in a file…",
  "sources.save": "Save all as a file",
  "sources.find": "Find a source",
  "sources.nothing": "No title and no publisher is called that. Try fewer letters.",
  "sources.too-many":
    "So many texts are on that the others cannot be left out, so all of them count. Switch more of them off.",
  "sources.all-are-off": "All sources are off, so nothing is said.",
  "sources.unpublished": "Without a publisher",
  "sources.publisher-on": "{on} of {all}",
  "sources.claims": "{count, plural, one {# claim} other {# claims}}",
  "sources.relations": "{count, plural, one {# relation} other {# relations}}",
  "sources.only": "Only",
  "sources.only-spoken": "Only: {name}",
  "sources.open": "Open",
  "sources.open-spoken": "Open {title}",
  "sources.remove": "Remove…",
  "sources.remove-spoken": "Remove… {title}",
} as const;
