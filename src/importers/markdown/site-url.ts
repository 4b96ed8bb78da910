/** Addresses in Markdown: other files of the content folder are named by their paths, and spaces are allowed. */

const CONTENT_FILE = /^(?!(?:[a-z][a-z\d+.-]*:|\/\/))([^?#]*?)\.(?:md|markdown)(?=[?#]|$)/i;
const PAGE_FILE = /^(?:(?:\.{0,2}\/)*)pages\/(.+)$/;

export function siteUrl(url: string): string {
  const encoded = url
    .trim()
    .replace(/[\s\\]/g, encodeURIComponent)
    .replace(/^(?:https?|mailto|tel):/i, (scheme) => scheme.toLowerCase());
  return encoded.replace(CONTENT_FILE, (_file, path: string) => {
    const page = PAGE_FILE.exec(path)?.[1];
    return page === undefined ? `${path}/` : `/${page}/`;
  });
}
