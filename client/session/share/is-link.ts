/** Whether the part of an address behind "#" means to be a view, readable or not. */
export function isLink(fragment: string): boolean {
  return /^#v\d+\./.test(fragment);
}
