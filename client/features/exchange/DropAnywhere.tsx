import { DropInvitation } from "../../ui/DropInvitation.tsx";
import { useDroppedFiles } from "../../ui/use-dropped-files.ts";

type DropAnywhereProps = {
  /** What a drop does, in words. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Takes files dropped anywhere on the page, and shows so while they are over it. */
export function DropAnywhere({ label, onFiles }: DropAnywhereProps) {
  const isOver = useDroppedFiles({ onFiles, isForUs: isLeft, turn: "last" });
  return isOver && <DropInvitation label={label} />;
}

/** A field that takes files by itself has said so by then. */
function isLeft({ defaultPrevented }: DragEvent): boolean {
  return !defaultPrevented;
}
