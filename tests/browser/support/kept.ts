import type { Page } from "playwright-core";
import * as z from "zod";

import { Point } from "../../../contract/scene.ts";

/** What the page keeps of the view, as far as a test asks after it. */
const Kept = z.object({
  workspace: z.object({
    positions: z.record(z.string(), Point),
    camera: Point.extend({ zoom: z.number() }),
  }),
});
type Kept = z.infer<typeof Kept>["workspace"];

/** The view as the page has put it by, once the camera has come to rest. */
export async function kept(page: Page): Promise<Kept> {
  const text = await page.waitForFunction(() => {
    const left = localStorage.getItem("contraflow.session.1");
    return left !== null && /"camera":\{/.test(left) ? left : null;
  });
  return Kept.parse(JSON.parse((await text.jsonValue()) ?? "")).workspace;
}

/** Where on the page a thing is drawn, in pixels. */
export async function spotOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const { positions, camera } = await kept(page);
  const position = positions[id];
  const box = await page.locator("canvas").first().boundingBox();
  if (!position || !box) throw new Error(`${id} is not drawn`);
  return {
    x: box.x + box.width / 2 + (position.x - camera.x) * camera.zoom,
    y: box.y + box.height / 2 + (position.y - camera.y) * camera.zoom,
  };
}
