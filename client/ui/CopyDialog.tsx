import styles from "./CopyDialog.module.css";
import { CopyField } from "./CopyField.tsx";
import { Dialog } from "./Dialog.tsx";

type CopyDialogProps = {
  readonly title: string;
  /** Why it is not copied, and what to do. */
  readonly denied: string;
  readonly closeLabel: string;
  /** What the text is. */
  readonly label: string;
  readonly text: string;
  readonly onClose: () => void;
};

/** A text that the browser would not copy, selected, to be copied by hand. */
export function CopyDialog({ title, denied, closeLabel, onClose, ...field }: CopyDialogProps) {
  return (
    <Dialog title={title} closeLabel={closeLabel} width="wide" onClose={onClose}>
      <p className={styles["denied"]}>{denied}</p>
      <CopyField {...field} isFirst />
    </Dialog>
  );
}
