/** Takes the focus from a row of a list that is about to go to the one after it, or before it; from the last one to what the list belongs to. */
export function focusBeside(part: Element): void {
  const row = part.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const next =
    beside?.querySelector<HTMLElement>('a, button') ??
    part.closest('.sheet, main')?.querySelector<HTMLElement>('h1, h2');
  next?.focus({ preventScroll: beside === null });
}
