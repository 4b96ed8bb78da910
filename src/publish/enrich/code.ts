/** Source code -> tokens, when publishing, so that no highlighter reaches a reader. */
import { bundledLanguages, createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import type { BlockOf } from '../../article/schema.ts';

type Code = BlockOf<'code'>;
const THEME = 'kinds';
const theme = createCssVariablesTheme({ name: THEME, variablePrefix: '--' });

/** The few kinds that the style sheet colours, by the theme's names for them. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['token-comment', 'comment'],
  ['token-keyword', 'keyword'],
  ['token-string', 'string'],
  ['token-string-expression', 'string'],
  ['token-constant', 'constant'],
  ['token-function', 'function'],
]);

const kindOf = (colour: string | undefined): string =>
  KINDS.get(/--([\w-]+)/.exec(colour ?? '')?.[1] ?? '') ?? '';

/** Whether the highlighter knows a language by this name. */
export const isLanguage = (name: string | undefined): name is keyof typeof bundledLanguages =>
  name !== undefined && Object.hasOwn(bundledLanguages, name);

/** A highlighter for these languages. */
export const highlighterFor = (languages: Iterable<string>): Promise<Highlighter> =>
  createHighlighter({ themes: [theme], langs: [...new Set(languages)].filter(isLanguage) });

/** The block with its tokens: `[words, kind]`, neighbours of one kind joined. As it was where the language is not known. */
export function highlight(block: Code, highlighter: Highlighter): Code {
  if (!isLanguage(block.language)) return block;
  const { tokens } = highlighter.codeToTokens(block.text, { lang: block.language, theme: THEME });
  const joined: [string, string][] = [];
  const add = (text: string, kind: string): void => {
    const last = joined.at(-1);
    if (last && (last[1] === kind || text.trim() === '')) last[0] += text;
    else joined.push([text, kind]);
  };
  tokens.forEach((line, at) => {
    if (at > 0) add('\n', '');
    for (const token of line) add(token.content, kindOf(token.color));
  });
  return { ...block, tokens: joined };
}
