import { Combobox, ComboboxProvider } from "@ariakit/react/combobox";
import { Search } from "lucide-react";
import { type KeyboardEvent, type RefObject, useState } from "react";

import type { SearchHit } from "../../../contract/endpoints/search.ts";
import { say } from "../../messages/say.ts";
import type { Reach } from "../../session/reach.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { openHit } from "./open-hit.ts";
import styles from "./SearchBox.module.css";
import { Suggestions } from "./Suggestions.tsx";

type SearchBoxProps = {
  readonly reach: Reach;
  /** The field itself, so that a key can put the focus there. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** What could not be brought into the view, and why. */
  readonly onFailure: (error: unknown) => void;
  /** What was typed before the box was there. */
  readonly initialText?: string;
};

/** Finds things and claims while the reader types; choosing one shows it on the canvas. */
export function SearchBox({ reach, field, onFailure, initialText = "" }: SearchBoxProps) {
  const [text, setText] = useState(initialText);
  const [wish, setWish] = useState(initialText !== "");
  const wanted = text.trim();
  const isOpen = wish && wanted !== "";
  const choose = (hit: SearchHit) => {
    setText("");
    setWish(false);
    openHit(reach, hit).catch(onFailure);
  };
  /** First the list goes, then the text, then the focus. */
  const stepBack = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key !== "Escape") return;
    if (isOpen) setWish(false);
    else if (text !== "") setText("");
    else currentTarget.blur();
  };
  return (
    <ComboboxProvider
      value={text}
      setValue={setText}
      open={isOpen}
      setOpen={setWish}
      resetValueOnHide={false}
      focusLoop
    >
      <div
        className={styles["search"]}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setWish(false);
        }}
      >
        <div className={styles["box"]}>
          <Glyph icon={Search} />
          <Combobox
            ref={field}
            className={styles["field"]}
            aria-label={say("search.label")}
            placeholder={say("search.placeholder")}
            autoSelect="always"
            spellCheck={false}
            onKeyDown={stepBack}
          />
          <Kbd keys="/" />
        </div>
        {isOpen && <Suggestions text={wanted} onChoose={choose} />}
      </div>
    </ComboboxProvider>
  );
}
