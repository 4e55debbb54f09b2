import { Search } from "lucide-react";
import { useEffect, useRef } from "react";

import { sayQuestions } from "../../../messages/say-questions.ts";
import { useGallery } from "../../../session/questions/gallery.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import styles from "./Gallery.module.css";

type FindFieldProps = { readonly text: string; readonly onWrite: (text: string) => void };

/** Where a question is found by a few words. It takes the focus of whoever was sent to it. */
export function FindField({ text, onWrite }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isFinding = useGallery((state) => state.isFinding);
  useEffect(() => {
    if (!isFinding) return;
    field.current?.focus({ preventScroll: true });
    useGallery.setState({ isFinding: false });
  }, [isFinding]);
  return (
    <label className={styles["find"]}>
      <Glyph icon={Search} />
      <input
        ref={field}
        type="search"
        data-row
        aria-label={sayQuestions("questions.find")}
        placeholder={sayQuestions("questions.find")}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          onWrite(target.value);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== "Escape") return;
          if (text === "") currentTarget.blur();
          else onWrite("");
        }}
      />
    </label>
  );
}
