/** Copies a text to the clipboard; resolves to whether that was allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The old way, for pages that were not served securely: the browser copies, and is handed these words to copy. */
function copyByEvent(text: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', onCopy);
  // oxlint-disable-next-line typescript/no-deprecated -- where the new way is not allowed, this still is
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isCopied;
}
