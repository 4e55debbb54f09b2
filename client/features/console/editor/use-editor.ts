import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

import type { Fault } from "../fault.ts";
import { editorLook } from "./editor-look.ts";
import { markFault } from "./fault-marks.ts";

export type EditorProps = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Raised when `text` is another one, and not what was typed here. */
  readonly puts: number;
  readonly fault: Fault | null;
  /** What this editor alone has; one and the same as long as it stands. */
  readonly extensions: Extension;
  readonly hasLineNumbers?: boolean;
  readonly onType: (text: string) => void;
  readonly onRun: () => void;
};

/** An editor in this element. What is typed is told; a text that is put replaces what is there. */
export function useEditor(props: EditorProps): RefObject<HTMLDivElement | null> {
  const { text, puts, fault, label, hint, extensions, hasLineNumbers = false } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const onType = useEffectEvent(props.onType);
  const onRun = useEffectEvent(props.onRun);
  const textNow = useEffectEvent(() => text);

  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    const editor = new EditorView({
      parent,
      state: EditorState.create({
        doc: textNow(),
        extensions: [
          keysToRun(() => {
            onRun();
          }),
          hasLineNumbers ? lineNumbers() : [],
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          placeholder(hint),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) onType(state.doc.toString());
          }),
          extensions,
          common(),
        ],
      }),
    });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, [label, hint, extensions, hasLineNumbers]);

  useEffect(() => {
    if (puts > 0 && view.current) putIn(view.current, textNow());
  }, [puts]);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(markFault(editor.state, fault));
  }, [fault]);

  return place;
}

function common(): Extension {
  return [
    EditorView.cspNonce.of(nonceOfPage()),
    EditorView.lineWrapping,
    typedOver,
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
    editorLook,
  ];
}

/**
 * A browser that types over what is selected writes its style into the text itself, which the page's
 * policy forbids; here the editor does it.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data }, view) => {
    const { from, to, empty } = view.state.selection.main;
    if (inputType !== "insertText" || data === null || empty || view.composing) return false;
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: "input.type" });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert());
    return true;
  },
});

/** Before all other keys, for Ctrl+Enter would else break the line. */
function keysToRun(onRun: () => void): Extension {
  const run = () => {
    onRun();
    return true;
  };
  return Prec.highest(keymap.of([{ key: "Mod-Enter", run }]));
}

/** The page's policy allows no style without the word that was given to this page. */
function nonceOfPage(): string {
  return document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? "";
}

function putIn(editor: EditorView, text: string): void {
  const { doc } = editor.state;
  if (doc.toString() === text) return;
  editor.dispatch({
    changes: { from: 0, to: doc.length, insert: text },
    selection: { anchor: text.length },
  });
}
