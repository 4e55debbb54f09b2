import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Ink on paper: colour means a layer on this page, so words are told apart by weight and shade. */
const words = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--ink)", fontWeight: "700" },
  { tag: [tags.atom, tags.propertyName], color: "var(--ink)", fontWeight: "550" },
  { tag: [tags.string, tags.number], color: "var(--ink-2)" },
  { tag: tags.comment, color: "var(--ink-3)", fontStyle: "italic" },
  {
    tag: tags.special(tags.variableName),
    textDecoration: "underline dotted",
    textUnderlineOffset: "3px",
  },
]);

const ground = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", fontSize: "var(--text-m)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { padding: "8px 0", caretColor: "var(--ink)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", border: "0", color: "var(--ink-3)" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "30px", padding: "0 8px 0 4px" },
  ".cm-placeholder": { color: "var(--ink-3)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { background: "color-mix(in srgb, var(--focus) 24%, transparent)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--pressed)",
    outline: "0",
  },
  ".cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--warn)",
    textUnderlineOffset: "3px",
  },
  ".cm-lintPoint-error::after": { borderBottomColor: "var(--warn)" },
});

const overlays = EditorView.theme({
  ".cm-tooltip": {
    border: "1px solid var(--line-1)",
    borderRadius: "var(--radius)",
    backgroundColor: "var(--raised)",
    boxShadow: "var(--shadow)",
    color: "var(--ink)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    maxHeight: "min(14em, 40vh)",
    fontFamily: "var(--font)",
    fontSize: "var(--text-m)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    gap: "12px",
    alignItems: "baseline",
    padding: "3px 10px",
    lineHeight: "1.5",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--pressed)",
    color: "var(--ink)",
  },
  ".cm-completionLabel": { fontFamily: "var(--mono)", fontSize: "var(--text-s)" },
  ".cm-completionMatchedText": { fontWeight: "700", textDecoration: "none" },
  ".cm-completionDetail": {
    flex: "1",
    marginLeft: "0",
    color: "var(--ink-3)",
    fontStyle: "normal",
    fontSize: "var(--text-s)",
    textAlign: "right",
  },
  ".cm-diagnostic": { padding: "6px 10px", maxWidth: "420px", whiteSpace: "normal" },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--warn)" },
});

export const editorLook: Extension = [ground, overlays, syntaxHighlighting(words)];
