/** Why a link cannot be opened: cut short or changed on its way, or made by a newer product. */
export type LinkFault = "broken" | "too-long" | "newer";

export class LinkError extends Error {
  override name = "LinkError";
  readonly fault: LinkFault;

  constructor(fault: LinkFault, options?: ErrorOptions) {
    super(`The link is ${fault}.`, options);
    this.fault = fault;
  }
}
