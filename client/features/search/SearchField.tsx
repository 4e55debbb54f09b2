import { Search } from "lucide-react";
import { type ComponentType, useId, useLayoutEffect, useRef, useState } from "react";

import { say } from "../../messages/say.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import type { SearchBox } from "./SearchBox.tsx";
import styles from "./SearchBox.module.css";

type BoxProps = Parameters<typeof SearchBox>[0];
type SearchFieldProps = Omit<BoxProps, "initialText">;

/**
 * The field to search with. What suggests while one types is heavy, and is fetched when the field is
 * first used; it takes over text and focus.
 */
export function SearchField(props: SearchFieldProps) {
  const { field, onFailure } = props;
  const [text, setText] = useState("");
  const [Box, setBox] = useState<ComponentType<BoxProps> | null>(null);
  const asked = useRef(false);
  const hadFocus = useRef(false);
  const listId = useId();
  const fetchBox = async () => {
    if (asked.current) return;
    asked.current = true;
    try {
      const { SearchBox: Fetched } = await import("./SearchBox.tsx");
      hadFocus.current = document.activeElement === field.current;
      setBox(() => Fetched);
    } catch (error) {
      asked.current = false;
      onFailure(error);
    }
  };
  useLayoutEffect(() => {
    const input = field.current;
    if (!Box || !input || !hadFocus.current) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, [Box, field]);
  if (Box) return <Box {...props} initialText={text} />;
  return (
    <div className={styles["box"]}>
      <Glyph icon={Search} />
      <input
        ref={field}
        className={styles["field"]}
        role="combobox"
        aria-expanded={false}
        aria-controls={listId}
        aria-label={say("search.label")}
        placeholder={say("search.placeholder")}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
        onFocus={() => void fetchBox()}
      />
      <Kbd keys="/" />
    </div>
  );
}
