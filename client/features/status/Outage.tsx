import { Check, Unplug } from "lucide-react";

import { sayStatus } from "../../messages/say-status.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./Outage.module.css";
import { type Reached, useOutage } from "./use-outage.ts";

/** Says that the graph or the server cannot be reached, for as long as that is so, and that it is back. */
export function Outage() {
  const reached = useOutage();
  return (
    <section className={styles["place"]} aria-label={sayStatus("status.label")}>
      <output>{reached.state !== null && <Banner {...reached} state={reached.state} />}</output>
    </section>
  );
}

type BannerProps = Reached & { readonly state: NonNullable<Reached["state"]> };

function Banner({ state, askNow }: BannerProps) {
  if (state === "back") {
    return (
      <div className={styles["banner"]}>
        <Glyph icon={Check} />
        <p>{sayStatus("status.back")}</p>
      </div>
    );
  }
  return (
    <div className={`${styles["banner"]} ${styles["lost"]}`}>
      <Glyph icon={Unplug} />
      <div>
        <p className={styles["what"]}>{sayStatus(`status.lost-${state}`)}</p>
        <p>{sayStatus("status.lost-means")}</p>
      </div>
      <Button onClick={askNow}>{sayStatus("status.look")}</Button>
    </div>
  );
}
