import { ComboboxProvider } from "@ariakit/react/combobox";
import type { ReactNode } from "react";

import type { Suggesting } from "./use-suggesting.ts";

type SuggestingFieldProps = {
  readonly suggesting: Suggesting;
  readonly className: string | undefined;
  /** A Combobox, and a list of suggestions while it is open. */
  readonly children: ReactNode;
};

/** Around a field that suggests what its letters may mean; its list goes when the focus does. */
export function SuggestingField({ suggesting, className, children }: SuggestingFieldProps) {
  const { text, isOpen, setText, setOpen } = suggesting;
  return (
    <ComboboxProvider
      value={text}
      setValue={setText}
      open={isOpen}
      setOpen={setOpen}
      resetValueOnHide={false}
      focusLoop
    >
      <div
        className={className}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setOpen(false);
        }}
      >
        {children}
      </div>
    </ComboboxProvider>
  );
}
