/**
 * The address of a page as far as it tells one page from another: without the part of the page that it leads to, unless
 * that is the address that a page keeps in itself ("#/story", "#!story").
 */
export function addressOf(url: string): string {
  const { hash } = new URL(url);
  return /^#[!/]/.test(hash) ? url : url.slice(0, url.length - hash.length);
}
