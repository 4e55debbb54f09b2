/**
 * Why a link cannot be opened: cut short or changed on its way, made by a newer product, or no room
 * for what it would take the place of.
 */
export type LinkFault = "broken" | "too-long" | "newer" | "no-room";

export class LinkError extends Error {
  override name = "LinkError";
  readonly fault: LinkFault;

  constructor(fault: LinkFault, options?: ErrorOptions) {
    super(`The link is ${fault}.`, options);
    this.fault = fault;
  }
}
