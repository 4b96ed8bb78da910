const adopted = new Set<string>();

/**
 * Adds a style sheet (imported with `?inline`) to the document once, in the cascade layer `features`. A constructed
 * sheet needs no request and no exception in a strict content security policy.
 */
export function adoptStyleSheet(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer features{${css}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
