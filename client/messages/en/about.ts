/** What this is, how it was made, and what it does not say. */
export const about = {
  "about.title": "About Contraflow",
  "about.what":
    "Contraflow is a map of what texts say about illicit supply chains: who supplies whom, what moves, and what is done about it. It holds claims, not facts. Every line leads to the passage it rests on.",
  "about.method": "Method",
  "about.method-text":
    "Each text is read sentence by sentence. What it says is written down as a claim in our own words, with the paragraph, a key phrase of at most eight words, who says it, and how it is said. A line between two things is a view of the claims made about them.",
  "about.method-sure":
    "How sure a line is follows from its claims: the strongest way one of them is made, and the highest confidence given to it. Two sources that agree make it surer; a claim that speaks against it makes it contested.",
  "about.sources": "Sources",
  "about.sources-loading": "Fetching the sources",
  "about.source-counts":
    "{claims, plural, one {# claim} other {# claims}}, {relations, plural, one {# relation} other {# relations}}",
  "about.not": "What the graph does not say",
  "about.not-complete":
    "It is as complete as its texts. Where no line is drawn, no text of ours draws one; it does not mean that there is none.",
  "about.not-amount":
    "The breadth of a current says how much is claimed about it, not how much moves. Seizures are not flow: a rise in one is not a rise in the other.",
  "about.not-cause": "A line of influence repeats what a text holds to be a cause. It proves none.",
  "about.not-detail":
    "Places are countries, borders and regions, people stand in public roles only, and precursors are one class of goods. There are no routes, recipes, methods or prices.",
  "about.modalities": "How a claim is made",
  "about.modalities-note": "Strongest first. A line takes the first that a claim for it has.",
  "about.kinds": "Kinds of thing",
  "about.layers": "Layers",
  "about.licence": "Licence",
  "about.licence-text":
    "Contraflow is free software under the Apache License 2.0. The texts belong to those who wrote them; only short key phrases are quoted.",
} as const;
