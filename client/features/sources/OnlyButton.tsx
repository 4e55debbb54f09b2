import { saySources } from "../../messages/say-sources.ts";

type OnlyButtonProps = { readonly name: string; readonly onClick: () => void };

/** Leaves these texts on and switches all others off. */
export function OnlyButton({ name, onClick }: OnlyButtonProps) {
  return (
    <button
      type="button"
      aria-label={saySources("sources.only-spoken", { name })}
      onClick={onClick}
    >
      {saySources("sources.only")}
    </button>
  );
}
