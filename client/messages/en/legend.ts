/** The legend, which is the filter. */
export const legend = {
  "legend.layers": "Layers",
  "legend.kinds": "Kinds",
  "legend.sureness": "How sure",
  "legend.relations": "relations",
  "legend.things": "things",
  "legend.of-all": "/{all}",
  "legend.count-spoken": "{shown} on screen of {all}",
  "legend.none": "In no layer",
  "legend.none-tip": "Says where a thing is, what it belongs to or who holds which role.",
  "legend.stated": "Stated or reported",
  "legend.stated-tip": "A source says that it is so.",
  "legend.hedged": "Proposed or hedged",
  "legend.hedged-tip":
    "Dashed: a word such as “often” limits it, or it is a judgement, a proposal, a forecast or a what-if.",
  "legend.contested": "Contested",
  "legend.contested-tip": "A claim speaks against it.",
  "legend.more": "{count, plural, one {# more kind} other {# more kinds}}",
  "legend.fewer": "Fewer kinds",
  "legend.only": "Only",
  "legend.only-spoken": "Only {name}",
  "legend.all-on": "Switch everything on",
} as const;
