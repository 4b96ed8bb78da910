/** Formulas and code are processed when publishing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import type { Block } from '../../../../src/article/blocks.ts';
import {
  isAllowedMathAttribute,
  isAllowedMathElement,
  type MathNode,
} from '../../../../src/article/math-node.ts';
import type { Article } from '../../../../src/article/schema.ts';
import { enrich } from '../../../../src/publish/content/enrich.ts';
import { deepFreeze } from '../../site/test-articles.ts';
import { runs } from '../../runs.ts';

const enriched = (...body: Block[]) => enrich(deepFreeze({ headline: 'H', body }));

async function treeOf(block: Block): Promise<MathNode> {
  const { article, errors } = await enriched(block);
  expect(errors).toEqual([]);
  expect(parseArticle(structuredClone(article)).issues).toEqual([]);
  const [done] = article.body;
  if (done?.type !== 'math' || !done.tree) throw new Error('no tree');
  return done.tree;
}

/** A tree as markup, without attributes. */
const markup = (node: MathNode | string): string =>
  typeof node === 'string'
    ? node
    : `<${node.name}>${(node.children ?? []).map(markup).join('')}</${node.name}>`;
const words = (node: MathNode | string): string =>
  typeof node === 'string' ? node : (node.children ?? []).map(words).join('');
const nodes = (node: MathNode): MathNode[] => [
  node,
  ...(node.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : nodes(child))),
];

test.each([
  ['a^2', '<math><msup><mi>a</mi><mn>2</mn></msup></math>'],
  ['\\frac{1}{x}', '<math><mfrac><mn>1</mn><mi>x</mi></mfrac></math>'],
  ['x_1^2', '<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>'],
  ['x_{ij}', '<math><msub><mi>x</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub></math>'],
  ['\\alpha', '<math><mi>α</mi></math>'],
  ['<', '<math><mo><</mo></math>'],
])('the formula %s becomes %s', async (tex, expected) => {
  expect(markup(await treeOf({ type: 'math', tex }))).toBe(expected);
});

test.each([
  ['a\\ b', 'a\u00a0b'],
  ['a~b', 'a\u00a0b'],
  ['\\text{ }', '\u00a0'],
  ['x \\text{ if } y', 'x\u00a0if\u00a0y'],
  ['\\begin{align}a&=b\\\\c&=d\\end{align}', 'a=bc=d'],
  ['\\begin{equation}a=b\\end{equation}', 'a=b'],
  ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '(1234)'],
  ['\\sum_{i=1}^n i', '∑i=1ni'],
  ['\\tag{7}x', 'x(7)'],
  ['\\color{red}{x}', 'x'],
])('the formula %s keeps its text and spaces: %j', async (tex, expected) => {
  expect(words(await treeOf({ type: 'math', tex }))).toBe(expected);
});

test('a formula is displayed as a block', async () => {
  expect((await treeOf({ type: 'math', mathml: '<math display="inline"/>' })).attributes).toEqual({
    display: 'block',
  });
});

test('MathML is preferred to TeX', async () => {
  const tree = await treeOf({ type: 'math', tex: 'a', mathml: '<math><mi>b</mi></math>' });
  expect(words(tree)).toBe('b');
});

test.each([
  ['\\frac{1', /Unexpected end of input/],
  ['\\wombat', /Undefined control sequence|Unsupported function name/],
  ['\\href{javascript:alert(1)}{x}', /\\href/],
  ['\\includegraphics{x}', /not trusted/],
  ['\\def\\a{\\a\\a}\\a', /Too many expansions/],
  [`${'\\sqrt{'.repeat(300)}x${'}'.repeat(300)}`, /nests more than 100 deep/],
])('the formula %s is an error that says why in one line', async (tex, why) => {
  const { article, errors } = await enriched({ type: 'math', tex });
  expect(errors).toMatchObject([{ path: ['body', 0], message: expect.stringMatching(why) }]);
  expect(errors[0]?.message).toMatch(/^cannot be typeset \(.+\); correct it$/);
  expect(errors[0]?.message).not.toContain('\u0332');
  expect(article.body).toEqual([{ type: 'math', tex }]);
});

const FORMULA = '<mi>a</mi>';
test.each<[string, string]>([
  ['an attribute of scripts', `<math onload="x()"><mi onclick="x()">a</mi></math>`],
  ['an address', `<math href="javascript:x()"><mi href="https://e.example/" xlink:href="x">a</mi></math>`],
  ['style and class', `<math style="position:fixed" class="x" id="x">${FORMULA}</math>`],
  [
    'an annotation',
    `<math><semantics>${FORMULA}<annotation>x</annotation><annotation-xml encoding="text/html"><script>x</script></annotation-xml></semantics></math>`,
  ],
  ['a comment', `<math><!-- <script>x</script> -->${FORMULA}</math>`],
  ['a processing instruction', `<?xml version="1.0"?><math>${FORMULA}<?php x ?></math>`],
])('%s is removed from hostile MathML', async (_, mathml) => {
  const tree = await treeOf({ type: 'math', mathml });
  expect(words(tree)).toBe('a');
  for (const { name, attributes = {} } of nodes(tree)) {
    expect(isAllowedMathElement(name)).toBe(true);
    for (const attribute of Object.keys(attributes)) expect(isAllowedMathAttribute(attribute)).toBe(true);
  }
});

test.each<[string, string]>([
  ['a script', `<math><script>x</script></math>`],
  ['a script in a token', `<math><mtext><script>x</script></mtext></math>`],
  ['foreign elements', `<math><mtext><svg onload="x()"/></mtext></math>`],
  ['HTML', `<math><mi><img src="x" onerror="x()"/></mi></math>`],
  ['a span with words', `<math><mtext><span class="tml-eqn">x</span></mtext></math>`],
  ['an action', `<math><maction actiontype="statusline">${FORMULA}</maction></math>`],
  ['a picture', `<math><mglyph src="https://e.example/x.png"/></math>`],
  ['another namespace', `<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mi>a</m:mi></m:math>`],
  ['an entity of its own', `<!DOCTYPE math [<!ENTITY a "aaaa">]><math><mi>&a;</mi></math>`],
  [
    'a billion laughs',
    `<!DOCTYPE math [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><math><mi>&c;</mi></math>`,
  ],
  ['a file', `<!DOCTYPE math [<!ENTITY f SYSTEM "file:///etc/passwd">]><math><mi>&f;</mi></math>`],
  ['another root', `<mrow>${FORMULA}</mrow>`],
  ['two roots', `<math/><math/>`],
  ['no markup', `a + b`],
  ['a tag that is open', `<math><mi>a</math>`],
  ['great depth', `<math>${'<mrow>'.repeat(30_000)}${'</mrow>'.repeat(30_000)}</math>`],
])('MathML with %s is an error', async (_, mathml) => {
  const { article, errors } = await enriched({ type: 'math', mathml });
  expect(errors).toHaveLength(1);
  expect(article.body).toEqual([{ type: 'math', mathml }]);
});

test('markup characters in a formula are text', async () => {
  const mathml = '<math><mtext>&lt;script&gt;<![CDATA[<b>]]></mtext></math>';
  expect(words(await treeOf({ type: 'math', mathml }))).toBe('<script><b>');
});

test('an error has the path of its formula, at any depth', async () => {
  const bad: Block = { type: 'math', tex: '}' };
  const { errors } = await enrich({
    headline: 'H',
    body: [{ type: 'list', items: ['x', { body: [{ type: 'aside', body: [bad] }] }] }, { ...bad }],
    footnotes: [{ id: '1', body: [{ ...bad }] }],
  });
  const paths = errors.map(({ path }) => path.join('.'));
  expect(paths.toSorted()).toEqual(['body.0.items.1.body.0.body.0', 'body.1', 'footnotes.0.body.0']);
});

const SOURCES: Readonly<Record<string, string>> = {
  ts: 'let a: string = `x${1}`; // why\n\n\tb()\n',
  tsx: '<p className="a">{`x`} &amp; y</p>',
  js: "/* a\n b */ 'str' + 1\r\nlet b\r\n\r\n",
  python: 'def f(x):\n    """doc\n    string"""\n    return x + 1  # one\n',
  html: '<!doctype html>\n<p class="a">é</p>\n<script>let a</script>',
  css: 'a::before { content: "x" }\n\n\n',
  json: '{"a": [1, true, null]}',
  markdown: '# Title\n\n```js\nlet a\n```\n',
  rust: "fn main() { let c = 'x'; }\n",
  bash: 'echo "$HOME" | cat\n# end',
  yaml: 'a: &x\n  - b\n',
  sql: "select * from t where a = 'b' -- c",
};

const tokensOf = async (text: string, language: string | undefined) => {
  const { article } = await enriched({ type: 'code', text, ...(language !== undefined && { language }) });
  const [block] = article.body;
  return block?.type === 'code' ? block.tokens : undefined;
};

test.each(Object.entries(SOURCES))('the tokens of %s add up to its source', async (language, text) => {
  const tokens = await tokensOf(text, language);
  expect(tokens?.map(([part]) => part).join('')).toBe(text);
  expect(tokens?.some(([, kind]) => kind !== '')).toBe(true);
}); // prettier-ignore

test('the tokens of any text add up to the text', async () => {
  const part = fc.oneof(
    fc.constantFrom('\r\n', '\n', '\r', '\t', '"', '`', '${', '}', '/*', '*/', '// x', '\u2028', '\0', '\ud800', '😀', 'let a = 1'),
    fc.string(),
  ); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(
      fc.array(part).map((parts) => parts.join('')),
      fc.constantFrom('ts', 'python', 'html'),
      async (text, language) => {
        expect((await tokensOf(text, language))?.map(([words]) => words).join('')).toBe(text);
      },
    ),
    { numRuns: runs(30) },
  );
});

test('a line that is too long to highlight is kept without colours', async () => {
  const text = `let a\n${'x '.repeat(20_000)}\nlet b`;
  const tokens = await tokensOf(text, 'ts');
  expect(tokens?.map(([words]) => words).join('')).toBe(text);
  expect(tokens?.[0]).toEqual(['let', 'keyword']);
});

test.each([undefined, '', 'wombat', '__proto__', 'constructor', 'toString'])(
  'code in the language %j is not highlighted',
  async (language) => {
    const block: Block = { type: 'code', text: 'let a', ...(language !== undefined && { language }) };
    expect((await enriched(block)).article.body).toEqual([block]);
  },
);

test('code has the same tokens whichever code was highlighted before', async () => {
  const before = await tokensOf(SOURCES['markdown']!, 'markdown');
  for (const [language, text] of Object.entries(SOURCES)) await tokensOf(text, language);
  expect(await tokensOf(SOURCES['markdown']!, 'markdown')).toEqual(before);
});

test('code and formulas inside other blocks and footnotes are processed too', async () => {
  const code: Block = { type: 'code', text: 'let a', language: 'ts' };
  const { article } = await enrich(
    deepFreeze<Article>({
      headline: 'H',
      body: [{ type: 'details', summary: 'S', body: [{ type: 'list', items: [{ body: [code] }] }] }],
      footnotes: [{ id: '1', body: [{ type: 'math', tex: 'a' }] }],
    }),
  );
  expect(JSON.stringify(article.body)).toContain('"tokens"');
  expect(JSON.stringify(article.footnotes)).toContain('"tree"');
});

test('an article without code or formulas is returned as it is', async () => {
  const article: Article = { headline: 'H', body: [{ type: 'paragraph', text: 'x' }] };
  expect((await enrich(article)).article).toBe(article);
});
