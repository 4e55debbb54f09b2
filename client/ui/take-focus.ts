/** What takes the place of what had the focus takes the focus too; used as a ref. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
