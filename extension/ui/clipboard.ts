/** Copies text. Needs the person's click, no permission. */

/** Resolves to whether the text was copied. */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(page, text);
  }
}

/** For pages without a secure context or with a policy against the asynchronous clipboard; leaves the selection alone. */
function copyByEvent(page: Document, text: string): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  page.addEventListener('copy', answer, { capture: true, once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy where the clipboard object is missing
  page.execCommand('copy');
  page.removeEventListener('copy', answer, { capture: true });
  return copied;
}
