import { bundledLanguages, createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import { memoize } from '../../article/memoize.ts';
import type { BlockOf } from '../../article/blocks.ts';

type CodeBlock = BlockOf<'code'>;
const THEME_NAME = 'kinds';
const theme = createCssVariablesTheme({ name: THEME_NAME, variablePrefix: '--' });

const TOKEN_KINDS: ReadonlyMap<string, string> = new Map([
  ['token-comment', 'comment'],
  ['token-keyword', 'keyword'],
  ['token-string', 'string'],
  ['token-string-expression', 'string'],
  ['token-constant', 'constant'],
  ['token-function', 'function'],
]);

const tokenKindOf = (colour: string | undefined): string =>
  TOKEN_KINDS.get(/--([\w-]+)/.exec(colour ?? '')?.[1] ?? '') ?? '';

export const isHighlightable = (name: string | undefined): name is keyof typeof bundledLanguages =>
  name !== undefined && Object.hasOwn(bundledLanguages, name);

/** One highlighter per language: a shared one would let loaded grammars affect each other. */
export const getHighlighter = memoize((language: keyof typeof bundledLanguages) =>
  createHighlighter({ themes: [theme], langs: [language], warnings: false }),
);

/** Long lines are not highlighted. A limit by length instead of time gives the same output on every machine. */
const TOKENIZE_LIMITS = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 10_000 };

/** Tokens are `[text, kind]`; adjacent ones of a kind are merged, and together they are exactly the block's text. */
export function highlightCode(block: CodeBlock, highlighter: Highlighter): CodeBlock {
  if (!isHighlightable(block.language)) return block;
  const { tokens } = highlighter.codeToTokens(block.text, {
    lang: block.language,
    theme: THEME_NAME,
    ...TOKENIZE_LIMITS,
  });
  const joined: [string, string][] = [];
  const append = (text: string, kind: string): void => {
    if (text === '') return;
    const last = joined.at(-1);
    if (last && (last[1] === kind || text.trim() === '')) last[0] += text;
    else joined.push([text, kind]);
  };
  let at = 0;
  for (const { offset, content, color } of tokens.flat()) {
    append(block.text.slice(at, offset), '');
    append(content, tokenKindOf(color));
    at = offset + content.length;
  }
  append(block.text.slice(at), '');
  return { ...block, tokens: joined };
}
