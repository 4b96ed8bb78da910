/** Source code -> tokens, when publishing, so that no highlighter reaches a reader. */
import { bundledLanguages, createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import type { BlockOf } from '../../article/blocks.ts';

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

/** One highlighter a language, kept for the next article: loaded once, and no language's colours hang on another's. */
const highlighters = new Map<string, Promise<Highlighter>>();

/** Finds the highlighter of a language that it knows. */
export function highlighterOf(language: keyof typeof bundledLanguages): Promise<Highlighter> {
  const known = highlighters.get(language);
  if (known) return known;
  const fresh = createHighlighter({ themes: [theme], langs: [language], warnings: false });
  highlighters.set(language, fresh);
  return fresh;
}

/** Lines as long as this are left without colours. By their length, not by the time they take: all machines do the same. */
const LIMITS = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 10_000 };

/** The block with its tokens: `[words, kind]`, neighbours of one kind joined; together they are its text, sign by sign. */
export function highlight(block: Code, highlighter: Highlighter): Code {
  if (!isLanguage(block.language)) return block;
  const { tokens } = highlighter.codeToTokens(block.text, {
    lang: block.language,
    theme: THEME,
    ...LIMITS,
  });
  const joined: [string, string][] = [];
  const add = (text: string, kind: string): void => {
    if (text === '') return;
    const last = joined.at(-1);
    if (last && (last[1] === kind || text.trim() === '')) last[0] += text;
    else joined.push([text, kind]);
  };
  let at = 0;
  for (const { offset, content, color } of tokens.flat()) {
    add(block.text.slice(at, offset), ''); // the line breaks, as they were written
    add(content, kindOf(color));
    at = offset + content.length;
  }
  add(block.text.slice(at), '');
  return { ...block, tokens: joined };
}
