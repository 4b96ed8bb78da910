import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { defListFromMarkdown } from 'mdast-util-definition-list';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { defList } from 'micromark-extension-definition-list';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import type { Code, Construct, State } from 'micromark-util-types';

const DOLLAR = 36;
const BACKSLASH = 92;
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;
/** White space, also as micromark writes line ends and tabs. */
const isSpace = (code: Code): boolean => code !== null && (code < 0 || code === 32);

/**
 * By Pandoc's rule, no space within the dollars and no digit after them: the usual construct would take the text
 * between two prices for a formula.
 */
const inlineFormula: Construct = {
  name: 'mathText',
  tokenize(effects, ok, nok) {
    let previous: Code = null;
    const open: State = (code) => {
      effects.enter('mathText');
      effects.enter('mathTextSequence');
      effects.consume(code);
      effects.exit('mathTextSequence');
      return first;
    };
    const first: State = (code) => {
      if (code === null || code === DOLLAR || isSpace(code)) return nok(code);
      effects.enter('mathTextData');
      return data(code);
    };
    const data: State = (code) => {
      if (code === null || (code < 0 && code > -6)) return nok(code);
      if (code === DOLLAR && previous !== BACKSLASH) {
        if (isSpace(previous)) return nok(code);
        effects.exit('mathTextData');
        effects.enter('mathTextSequence');
        effects.consume(code);
        effects.exit('mathTextSequence');
        effects.exit('mathText');
        return after;
      }
      previous = previous === BACKSLASH && code === BACKSLASH ? null : code;
      effects.consume(code);
      return data;
    };
    const after: State = (code) => (isDigit(code) ? nok(code) : ok(code));
    return open;
  },
};

/** Directives within a line are left out: "at 10:30" would be one. */
const blockDirectives = { flow: directive().flow };

/** `$$a$$` in a line is a formula by itself, `$a$` one within the text. */
const formulas = math({ singleDollarTextMath: false });

const FRONT_MATTER = ['yaml', 'toml'] as const;
const SYNTAX = [
  gfm(),
  defList,
  blockDirectives,
  { flow: formulas.flow ?? {}, text: { [DOLLAR]: [formulas.text?.[DOLLAR] ?? [], inlineFormula].flat() } },
];
const MDAST = [gfmFromMarkdown(), defListFromMarkdown, directiveFromMarkdown(), mathFromMarkdown()];
const SYNTAX_WITH_FRONT_MATTER = [frontmatter([...FRONT_MATTER]), ...SYNTAX];
const MDAST_WITH_FRONT_MATTER = [frontmatterFromMarkdown([...FRONT_MATTER]), ...MDAST];

export const parseMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: SYNTAX_WITH_FRONT_MATTER, mdastExtensions: MDAST_WITH_FRONT_MATTER });

/** For a text that begins with a divider. */
export const parseWithoutFrontMatter = (text: string): Root =>
  fromMarkdown(text, { extensions: SYNTAX, mdastExtensions: MDAST });
