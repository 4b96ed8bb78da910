import type { Site } from '../../article/site.ts';

/** Scripts and styles that every page contains; the Content-Security-Policy allows them by hash. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export const accentCss = ({ theme: { accent } }: Site): string =>
  accent === undefined ? '' : `:root{--accent:${accent}}`;

const INLINE_ELEMENT = /<(script|style)[^>]*>([^]*?)<\/\1>/g;

/** @param template - `index.html` as built by Vite */
export function extractInlineCode(site: Site, template: string): InlineCode {
  const parts = [...template.matchAll(INLINE_ELEMENT)];
  const textsOf = (tag: string): string[] =>
    parts.filter(([, name]) => name === tag).map(([, , text = '']) => text);
  const accent = accentCss(site);
  return { scripts: textsOf('script'), styles: [...textsOf('style'), ...(accent === '' ? [] : [accent])] };
}
