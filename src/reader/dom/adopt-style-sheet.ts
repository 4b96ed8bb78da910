const adopted = new Set<string>();

/** Into the cascade layer `features`. A constructed sheet needs no request and no exception in a strict CSP. */
export function adoptStyleSheet(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer features{${css}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
