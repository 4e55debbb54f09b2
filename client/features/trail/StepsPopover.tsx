import { say } from "../../messages/say.ts";
import { Popover } from "../../ui/Popover.tsx";
import { StepList } from "./StepList.tsx";
import styles from "./Trail.module.css";

type StepsPopoverProps = { readonly anchor: HTMLElement; readonly onClose: () => void };

export function StepsPopover({ anchor, onClose }: StepsPopoverProps) {
  return (
    <Popover title={say("foot.trail")} anchor={anchor} onClose={onClose}>
      <p className={styles["hint"]}>{say("foot.trail-hint")}</p>
      <StepList />
    </Popover>
  );
}
