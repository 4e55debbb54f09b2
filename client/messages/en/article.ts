export const article = {
  "article.title": "Open the article",
  "article.close": "Close",
  "article.why":
    "The article is not part of Contraflow. Paste your own copy or open a file, and each claim shows the passage it rests on.",
  "article.private":
    "It stays in this tab. It is never sent anywhere, and closing the tab or the text forgets it.",
  "article.paste": "The text",
  "article.paste-here": "Paste the text here, or drop a .txt or .html file",
  "article.open": "Find the passages",
  "article.file": "Choose a file",
  "article.finding": "Finding the passages",
  "article.found": "{found} of {wanted} found",
  "article.of": "Key phrases of “{title}”",
  "article.identical": "identical",
  "article.identical-means": "Letter for letter the text that was read for this graph.",
  "article.different": "another copy",
  "article.different-means":
    "Not letter for letter the text that was read; a phrase that is missing may be worded otherwise.",
  "article.missing":
    "{count, plural, one {# key phrase is} other {# key phrases are}} not in this copy. Was it copied whole?",
  "article.forget": "Close the text",
  "article.text": "The text, with its key phrases marked",
  "article.paragraph": "Paragraph {number}",
  "article.fault.empty":
    "There is no text in it. Paste the article’s words, or choose another file.",
  "article.fault.too-large": "That is too large for an article: at most 4 million letters.",
  "article.fault.not-text":
    "That is no text we can read. Save it as .txt or .html in UTF-8, or paste its words.",
  "article.fault.no-phrase":
    "None of the key phrases stands in it. Is it the text the graph rests on, and all of it?",
} as const;
