/** Bringing rows in, and taking a document out. */
export const exchange = {
  "exchange.title": "Bring in a file",
  "exchange.what":
    "A file of rows, one JSON object a line, as Contraflow saves them (.jsonl or .ndjson). Several files are taken in together: all of them or none.",
  "exchange.drop-here": "Drop files here, or",
  "exchange.choose": "Choose files",
  "exchange.nothing-yet":
    "Nothing is written at first. You see what would be added, changed and refused, and then decide.",
  "exchange.not-rows":
    "“{name}” is not a file of rows: its name ends in neither .jsonl nor .ndjson. To see the text of the article beside its claims, use Open the article.",
  "exchange.empty": "There is nothing in it. Choose another file.",
  "exchange.too-large": "That is larger than 1 GB. Bring it in in parts.",
  "exchange.changed": "It was saved again since you chose it. Choose it once more.",

  "exchange.looking": "Looking at what it says",
  "exchange.taking": "Taking it in",
  "exchange.sending": "Sending the file",
  "exchange.stage-reading": "Reading",
  "exchange.stage-checking": "Checking",
  "exchange.stage-writing": "Writing",
  "exchange.so-far": "{words}: {done} rows so far",
  "exchange.done-of": "{words}: {done} of {of} rows",
  "exchange.looking-ended": "You stopped it. Nothing was written.",
  "exchange.taking-ended":
    "You stopped it. A file is taken in whole or not at all; look again to see which it was.",
  "exchange.stopped": "It came to no end",
  "exchange.look-again": "Look again",
  "exchange.other-file": "Choose another file",

  "exchange.preview": "What it would do",
  "exchange.would": "{name} can be taken in. This is what it would do:",
  "exchange.would-nothing": "All of {name} is there already. Taking it in would change nothing.",
  "exchange.files": "{count, plural, one {# file} other {# files}}",
  "exchange.counts": "Rows by type",
  "exchange.type": "Rows",
  "exchange.new": "New",
  "exchange.changed-rows": "Changed",
  "exchange.unchanged": "There already",
  "exchange.rows-document": "Texts",
  "exchange.rows-source": "Publishers",
  "exchange.rows-entity": "Things",
  "exchange.rows-relation": "Relations",
  "exchange.rows-claim": "Claims",
  "exchange.rows-evidence": "Passages and references",
  "exchange.rows-quantity": "Figures",
  "exchange.contests": "These become contested",
  "exchange.falls": "These are no longer drawn",
  "exchange.falls-why": "What supported them is withdrawn.",
  "exchange.and-more": "and {count, plural, one {# more} other {# more}}",
  "exchange.left-out": "{count, plural, one {# person is} other {# people are}} left out",
  "exchange.left-out-why":
    "Contraflow shows people in public roles only. One who holds such a role needs a row that says which (HOLDS_ROLE).",
  "exchange.left-out-relations":
    "With them go {count, plural, one {# relation that ends} other {# relations that end}} at them.",
  "exchange.take": "Take it in",

  "exchange.token": "Write token",
  "exchange.token-show": "Show",
  "exchange.token-where":
    "Whoever changes the data shows this server’s token. npm start prints the file that it lies in, unless CONTRAFLOW_TOKEN was set. It is kept for this tab only and stored nowhere.",

  "exchange.refused": "It cannot be taken in as it is",
  "exchange.refused-what":
    "{count, plural, one {One thing is} other {# things are}} wrong with {name}. Nothing of it was written.",
  "exchange.first-of":
    "The first {shown} of {all} are shown. Mend these and check again to see the others.",
  "exchange.faults": "What is wrong, line by line",
  "exchange.line": "Line",
  "exchange.line-of": "{line} of {file}",
  "exchange.field": "Field",
  "exchange.wrong": "What is wrong, and what to do",
  "exchange.whole-line": "the whole line",
  "exchange.line-text": "Text of line {line}",
  "exchange.not-shown": "The line is too long to be shown, or cannot be read.",
  "exchange.check-mended": "Check again",
  "exchange.save-mended": "Save the mended file",
  "exchange.mend-hint":
    "You can mend the lines right here. Your file stays as it is; the mended one can be saved beside it.",

  "exchange.done": "It is taken in",
  "exchange.done-what": "It is taken in, and the page follows.",
  "exchange.show-new": "Show what is new",
  "exchange.undo": "To undo it",
  "exchange.undo-how": "Remove the text it brought; all that rests only on it goes with it.",
  "exchange.undo-none":
    "It brought no text of its own, so it cannot be taken back in one go. Bring in a file that was saved before, or remove the text that it adds to.",
  "exchange.remove-named": "Remove “{title}”",

  "exchange.remove-title": "Remove a text",
  "exchange.remove-what":
    "With “{title}” goes all that rests on it alone. This cannot be undone but by bringing in a copy.",
  "exchange.removal-looking": "Looking at what rests on it",
  "exchange.removal-removing": "Removing it",
  "exchange.goes": "Goes",
  "exchange.gone": "Gone",
  "exchange.weakens": "These stay, with less to rest on",
  "exchange.save-first": "Save a copy first",
  "exchange.remove": "Remove it",
  "exchange.removed": "It is removed",
  "exchange.removed-what": "“{title}” is removed, and the page follows.",
} as const;
