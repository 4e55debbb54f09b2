export const search = {
  "search.label": "Find a thing or a claim",
  "search.placeholder": "Find anything",
  "search.results": "What was found",
  "search.things": "Things",
  "search.claims": "Claims",
  "search.looking": "Looking for “{text}”",
  "search.found": "{count, plural, one {# found} other {# found}}",
  "search.more": "{count, plural, one {# more} other {# more}}: type on to narrow it down.",
  "search.none": "Nothing is called “{text}”, and no claim says it.",
  "search.try": "Try fewer letters, another name, or a word such as fentanyl, arms or agreement.",
  "search.matched": "also called {alias}",
  "search.matched-own": "{alias}: our word, not the source’s",
} as const;
