/** Scripts and styles that every page contains; the Content-Security-Policy allows them by hash. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const INLINE_ELEMENT = /<(script|style)[^>]*>([^]*?)<\/\1>/g;

/**
 * @param template - `index.html` as built by Vite
 * @param siteStyles - the style sheet of the site, which may be empty
 */
export function extractInlineCode(template: string, siteStyles: string): InlineCode {
  const parts = [...template.matchAll(INLINE_ELEMENT)];
  const textsOf = (tag: string): string[] =>
    parts.filter(([, name]) => name === tag).map(([, , text = '']) => text);
  const styles = siteStyles === '' ? [] : [siteStyles];
  return { scripts: textsOf('script'), styles: [...textsOf('style'), ...styles] };
}
