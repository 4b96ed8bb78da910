/** Copies a text to the clipboard; resolves to whether that was allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyWithExecCommand(text);
  }
}

/** Fallback for pages served without HTTPS. */
function copyWithExecCommand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const host = document.querySelector('dialog[open]') ?? document.body;
  const before = document.activeElement;
  const selection = getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  host.append(field);
  field.select();
  // oxlint-disable-next-line typescript/no-deprecated -- where the new way is not allowed, this still is
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (selected) {
    selection?.removeAllRanges();
    selection?.addRange(selected);
  }
  return done;
}
