import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/importers/markdown/read-markdown.ts';

const read = (...lines: string[]) => readMarkdown(lines.join('\n'));
/** The blocks of Markdown without front matter. */
const blocks = (...lines: string[]): unknown => (read(...lines).data as { body: unknown }).body;
const fields = (...lines: string[]): unknown => {
  const { body: _, ...rest } = read('---', ...lines, '---', '', 'Text.').data as { body: unknown };
  return rest;
};
const messagesOf = (...lines: string[]): string[] =>
  read(...lines).issues.map(({ message, position }) => `${position.line}:${position.column}: ${message}`);
const paragraph = (text: unknown) => ({ type: 'paragraph', text });

test.each<[string, string[], unknown]>([
  ['marks', ['*a* **b** ~~c~~ `d` **_e_**'], [paragraph([
    { text: 'a', emphasis: true }, ' ', { text: 'b', strong: true }, ' ', { text: 'c', strikethrough: true }, ' ',
    { text: 'd', code: true }, ' ', { text: 'e', strong: true, emphasis: true }])]],
  ['a link', ['[a **b**](https://x.example "T")'], [paragraph([{ text: 'a ', link: 'https://x.example' }, { text: 'b', link: 'https://x.example', strong: true }])]],
  ['a reference link', ['[a][X]', '', '[x]: /y'], [paragraph([{ text: 'a', link: '/y' }])]],
  ['a bare address', ['See www.example.org.'], [paragraph(['See ', { text: 'www.example.org', link: 'http://www.example.org' }, '.'])]],
  ['a line break as a space', ['one', 'two'], [paragraph('one two')]],
  ['a line break within Chinese as nothing', ['一二', '三'], [paragraph('一二三')]],
  ['a hard break', ['one  ', 'two'], [paragraph(['one', { break: true }, 'two'])]],
  ['HTML ruby, with parentheses and without end tags', ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>*字*<rt>**じ**</ruby> z<wbr>y <ruby>一<rt></rt></ruby>'], [paragraph([
    { text: '漢', ruby: 'かん' }, { text: '字', emphasis: true, ruby: 'じ' }, ' zy 一'])]],
  ['inline HTML with an equivalent span', ['H<sub>2</sub>O<br>x<sup>2</sup> <abbr title="World Wide Web">WWW</abbr>'], [paragraph([
    'H', { text: '2', subscript: true }, 'O', { break: true }, 'x', { text: '2', superscript: true }, ' ', { text: 'WWW', abbreviation: 'World Wide Web' }])]],
  ['headings of levels 2 to 4', ['# One', '## Two', '### Three', '##### Five'].flatMap((line) => ['Text', '', line]), [
    paragraph('Text'), { type: 'heading', level: 2, text: 'One' }, paragraph('Text'), { type: 'heading', level: 2, text: 'Two' },
    paragraph('Text'), { type: 'heading', level: 3, text: 'Three' }, paragraph('Text'), { type: 'heading', level: 4, text: 'Five' }]],
  ['lists', ['- a', '- b', '', '  c', '', '3. d', '4. - [x] e'], [
    { type: 'list', items: ['a', { body: [paragraph('b'), paragraph('c')] }] },
    { type: 'list', ordered: true, start: 3, items: ['d', { body: [{ type: 'list', items: [['☑ ', 'e']] }] }] }]],
  ['a divider', ['a', '', '***'], [paragraph('a'), { type: 'divider' }]],
  ['a quotation with its attribution', ['> Words.', '> — *Ann* Lee'], [{ type: 'blockquote', body: [paragraph('Words.')], attribution: [{ text: 'Ann', emphasis: true }, ' Lee'] }]],
  ['an attribution in a paragraph of its own', ['> Words.', '>', '> -- Ann'], [{ type: 'blockquote', body: [paragraph('Words.')], attribution: 'Ann' }]],
  ['a quotation that starts with a dash', ['> — Yes, he said.'], [{ type: 'blockquote', body: [paragraph('— Yes, he said.')] }]],
  ['an alert', ['> [!WARNING]', '> Mind the gap.'], [{ type: 'aside', tone: 'warning', body: [paragraph('Mind the gap.')] }]],
  ['code with a file name', ['```js title="a b.js"', 'let a', '```', '', '~~~ts x/y.ts', 'b', '~~~', '', '    c'], [
    { type: 'code', text: 'let a', language: 'js', filename: 'a b.js' }, { type: 'code', text: 'b', language: 'ts', filename: 'x/y.ts' }, { type: 'code', text: 'c' }]],
  ['a table', ['| a | b |', '|:-:|--:|', '| *c* | d |'], [{ type: 'table',
    head: [[{ text: 'a', align: 'center' }, { text: 'b', align: 'end' }]],
    body: [[{ text: [{ text: 'c', emphasis: true }], align: 'center' }, { text: 'd', align: 'end' }]] }]],
  ['a table with an empty head', ['| | |', '|-|-|', '| a | b |'], [{ type: 'table', body: [['a', 'b']] }]],
  ['definitions', ['One', 'Two', ': means this', '', '  and that'], [{ type: 'definitions', items: [{ term: ['One', { break: true }, 'Two'], body: [paragraph('means this'), paragraph('and that')] }] }]],
  ['formulas', ['$$', 'a^2', '$$', '', '$b$', '', 'so $c_1$ is'], [{ type: 'math', tex: 'a^2' }, { type: 'math', tex: 'b' }, paragraph(['so ', { text: 'c_1', code: true }, ' is'])]],
  ['prices, not as formulas', ['From $3 to $5, or US$7 and $8.'], [paragraph('From $3 to $5, or US$7 and $8.')]],
  ['times, not as directives', ['At 10:30 :smile:'], [paragraph('At 10:30 :smile:')]],
  ['a picture', ['![A cat](/media/a.jpg "The cat"){Ann Lee}'], [{ type: 'figure', image: { src: '/media/a.jpg', alt: 'A cat' }, caption: 'The cat', credit: 'Ann Lee' }]],
  ['a picture with details', ['![](<a b.jpg>){credit="Ann Lee" size=wide caption="So"}'], [{ type: 'figure', image: { src: 'a%20b.jpg', alt: '' }, caption: 'So', credit: 'Ann Lee', size: 'wide' }]],
  ['a picture within a paragraph', ['One ![x](a.jpg) two'], [paragraph('One'), { type: 'figure', image: { src: 'a.jpg', alt: 'x' } }, paragraph('two')]],
  ['several pictures', ['![x](a.jpg){Ann}', '![y](b.jpg)'], [{ type: 'gallery', figures: [{ image: { src: 'a.jpg', alt: 'x' }, credit: 'Ann' }, { image: { src: 'b.jpg', alt: 'y' } }] }]],
  ['a video as a picture', ['![Waves](/media/a.mp4 "At sea")'], [{ type: 'video', src: '/media/a.mp4', title: 'Waves', caption: 'At sea' }]],
  ['links to other files of the folder', ['[a](../2023/b.md#c) [d](/articles/e.md) [f](../pages/about.md) [g](https://x.example/h.md)'], [paragraph([
    { text: 'a', link: '../2023/b/#c' }, ' ', { text: 'd', link: '/articles/e/' }, ' ', { text: 'f', link: '/about/' }, ' ', { text: 'g', link: 'https://x.example/h.md' }])]],
  ['the text of HTML', ['<div class="x">', '<p>One &amp; two</p><p>three</p>', '<script>no()</script>', '</div>'], [paragraph('One & two'), paragraph('three')]],
  ['a comment as nothing', ['<!-- not', 'this -->', '', 'a <!-- b --> c'], [paragraph('a  c')]],
])('reads %s', (_, lines, expected) => {
  expect(blocks(...lines)).toEqual(expected);
}); // prettier-ignore

test.each<[string, string[], unknown]>([
  ['pullquote', [':::pullquote', 'Words of *the* article.', '— Ann', ':::'], [{ type: 'pullquote', text: 'Words of the article.', attribution: 'Ann' }]],
  ['aside', [':::aside[A *title*]{tone=background}', 'One', '', '- two', ':::'], [{ type: 'aside', title: 'A title', tone: 'background', body: [paragraph('One'), { type: 'list', items: ['two'] }] }]],
  ['warning', [':::warning', 'One', ':::'], [{ type: 'aside', tone: 'warning', body: [paragraph('One')] }]],
  ['timeline', [':::timeline', '- 2023-10-10: War begins.', '- **Later** Peace.', '- March 2024 – Again.', ':::'], [{ type: 'timeline', items: [
    { date: '2023-10-10', body: [paragraph('War begins.')] }, { date: 'Later', body: [paragraph('Peace.')] }, { date: 'March 2024', body: [paragraph('Again.')] }] }]],
  ['timeline of definitions', [':::timeline', '2023', ': War begins.', ':::'], [{ type: 'timeline', items: [{ date: '2023', body: [paragraph('War begins.')] }] }]],
  ['keypoints', [':::keypoints[In short]', '- One', '- *Two*', ':::'], [{ type: 'keyPoints', title: 'In short', items: ['One', [{ text: 'Two', emphasis: true }]] }]],
  ['key-points', [':::key-points', '- One', ':::'], [{ type: 'keyPoints', items: ['One'] }]],
  ['related', [':::related[READ]', '- [The offer](offer.md)', ':::'], [{ type: 'relatedLink', label: 'READ', url: 'offer/', headline: 'The offer' }]],
  ['details', [':::details[More]', 'One', ':::'], [{ type: 'details', summary: 'More', body: [paragraph('One')] }]],
  ['gallery', [':::gallery[Two cats]', '![x](a.jpg)', '', '![y](b.jpg)', ':::'], [{ type: 'gallery', caption: 'Two cats', figures: [{ image: { src: 'a.jpg', alt: 'x' } }, { image: { src: 'b.jpg', alt: 'y' } }] }]],
  ['verse', [':::verse', 'One\\', 'two', ':::'], [{ type: 'paragraph', verse: true, text: ['One', { break: true }, 'two'] }]],
  ['embed', ['::embed[A film]{url=https://v.example/1 provider="V" caption="So"}'], [{ type: 'embed', url: 'https://v.example/1', title: 'A film', provider: 'V', caption: 'So' }]],
  ['video', ['::video[Waves]{src=/media/a.mp4 poster=/media/a.jpg captions=/media/a.vtt credit=Ann}'], [{ type: 'video', src: '/media/a.mp4', title: 'Waves', credit: 'Ann', poster: { src: '/media/a.jpg', alt: '' }, tracks: [{ src: '/media/a.vtt', kind: 'captions' }] }]],
  ['audio with a transcript', [':::audio{src=/media/a.mp3}', 'Hello.', ':::'], [{ type: 'audio', src: '/media/a.mp3', transcript: [paragraph('Hello.')] }]],
  ['one within another', ['::::aside', ':::details[More]', 'One', ':::', '::::'], [{ type: 'aside', body: [{ type: 'details', summary: 'More', body: [paragraph('One')] }] }]],
])('the directive %s', (_, lines, expected) => {
  expect(blocks(...lines)).toEqual(expected);
}); // prettier-ignore

test('a footnote has its paragraphs, and a mark at its reference', () => {
  expect(read('One.[^Note]', '', '[^Note]: Two.', '', '    Three.').data).toEqual({
    body: [paragraph(['One.', { text: '', footnote: 'Note' }])],
    footnotes: [{ id: 'Note', body: [paragraph('Two.'), paragraph('Three.')] }],
  });
});

test.each<[string, string[], unknown]>([
  ['fields of the format', ['headline: A', 'kicker: B', 'tags: [c, d]', 'counts: {comments: 0, shares: 443}', 'version: 1'],
    { headline: 'A', kicker: 'B', tags: ['c', 'd'], counts: { comments: 0, shares: 443 }, version: 1 }],
  ['common other names', ['title: A', 'date: 2023-10-10', 'author: Ann Lee and Bo', 'description: B', 'tags: c, d', 'lang: en', 'category: world', 'lastmod: 2023-10-11'],
    { headline: 'A', datePublished: '2023-10-10', authors: [{ name: 'Ann Lee' }, { name: 'Bo' }], standfirst: 'B', tags: ['c', 'd'], language: 'en', section: 'world', dateModified: '2023-10-11' }],
  ['the name of the format before other names', ['title: A', 'headline: B', 'summary: C', 'standfirst: D'], { headline: 'B', standfirst: 'D' }],
  ['strings that YAML would read as other types', ['title: 2024', 'kicker: no', 'dateline: 1.10', 'tags: [yes, 007]'], { headline: '2024', kicker: 'no', dateline: '1.10', tags: ['yes', '007'] }],
  ['dates with a space', ['title: A', 'date: 2023-10-10 12:00:00 +0200', 'updated: 2023-10-11 08:30 UTC'], { headline: 'A', datePublished: '2023-10-10T12:00:00+02:00', dateModified: '2023-10-11T08:30Z' }],
  ['a picture by its address', ['title: A', 'image: /media/a b.jpg', 'image_alt: A cat', 'image_credit: Ann'], { headline: 'A', image: { image: { src: '/media/a%20b.jpg', alt: 'A cat' }, credit: 'Ann' } }],
  ['a picture with its details', ['title: A', 'image:', '  src: /media/a.jpg', '  alt: A cat', '  caption: So', '  width: 300'], { headline: 'A', image: { image: { src: '/media/a.jpg', alt: 'A cat', width: 300 }, caption: 'So' } }],
  ['authors as objects', ['title: A', 'authors:', '  - name: Ann', '    role: Editor', '  - Bo, PhD'], { headline: 'A', authors: [{ name: 'Ann', role: 'Editor' }, { name: 'Bo, PhD' }] }],
  ['a part of a series', ['title: A', 'series: Sea', 'part: 2'], { headline: 'A', series: { name: 'Sea', part: 2 } }],
  ['translations', ['title: A', 'translations:', '  fr: la-crue', '  ar: /articles/fayadan/'], { headline: 'A', translations: { fr: 'la-crue', ar: '/articles/fayadan/' } }],
  ['a series as in other programs', ['title: A', 'series: [Sea]', 'series_order: 3'], { headline: 'A', series: { name: 'Sea', part: 3 } }],
  ['a draft', ['title: A', 'draft: true'], { headline: 'A', draft: true }],
  ['a draft by another name', ['title: A', 'published: false'], { headline: 'A', draft: true }],
  ['empty fields', ['title: A', 'tags:', 'image: ""'], { headline: 'A' }],
  ['names of object prototype members', ['title: A', '__proto__: {a: b}', 'constructor: c'], Object.assign(Object.defineProperty({}, '__proto__', { value: { a: 'b' }, enumerable: true }), { headline: 'A', constructor: 'c' })],
])('reads front matter with %s', (_, lines, expected) => {
  expect(fields(...lines)).toEqual(expected);
}); // prettier-ignore

test('a formula within text is reported, and a formula block or a price is not', () => {
  expect(messagesOf('so $c_1$ is', '', '$b$', '', '$$', 'a', '$$', '', 'From $3 to $5.')).toEqual([
    '1:4: is a formula within text ($c_1$), which is shown as it is written; set it between lines of $$, or put it in words',
  ]);
});

test('a quotation nested a thousand times is refused, and one nested twenty times is not', () => {
  expect(messagesOf(`${'>'.repeat(1001)} a`)).toEqual(['1:1: nests its Markdown too deep; flatten it']);
  expect(messagesOf(`${'> '.repeat(20)}a`)).toEqual([]);
});

test('the heading at the top is the headline if the front matter has none', () => {
  expect(read('# The *sea*', '', 'Text.').data).toEqual({ headline: 'The sea', body: [paragraph('Text.')] });
  expect(read('---', 'title: The sea', '---', '# The *sea*', 'Text.').data).toEqual({ headline: 'The sea', body: [paragraph('Text.')] });
  expect(read('---', 'title: Rain', '---', '# The sea').data).toEqual({ headline: 'Rain', body: [{ type: 'heading', level: 2, text: 'The sea' }] });
}); // prettier-ignore

test('byte order marks, carriage returns and tabs make no difference', () => {
  const plain = ['---', 'title: A', '---', '', '- one', '', '\ttwo', ''].join('\n');
  expect(readMarkdown(`\uFEFF${plain.replaceAll('\n', '\r\n')}`).data).toEqual(readMarkdown(plain).data);
  expect(readMarkdown(plain.replaceAll('\n', '\r')).data).toEqual(readMarkdown(plain).data);
});

test.each<[string, string[], string[]]>([
  ['HTML', ['One', '', '  <div>two</div>', '', 'three <q>four</q>'], [
    '3:1: is HTML (<div>two</div>), which articles do not contain; its words are kept; write Markdown or a directive instead',
    '5:7: is HTML (<q>), which articles do not contain; write Markdown instead',
  ]],
  ['an HTML end tag without its start', ['a </q>'], ['1:3: is HTML (</q>), which articles do not contain; write Markdown instead']],
  ['a directive without an end', ['> :::note', '> One', '', ':::aside', 'two', '', 'three'], [
    '1:3: has the directive "note" without an end, so all text after it belongs to it; write ::: on a line of its own where it ends',
    '4:1: has the directive "aside" without an end, so all text after it belongs to it; write ::: on a line of its own where it ends',
  ]],
  ['nothing about directives with an end', [':::note', ':::', '', '- :::aside[b]', '  c', '', '  :::', '', '::::details[d]', ':::verse', 'e', ':::', '::::'], []],
  ['a picture without a description', ['![](a.jpg)', '', '![](b.jpg "A cat")', '', '![A dog](c.jpg)'], ['1:1: is a picture without a description for those who do not see it; write what it shows between [ and ]']],
  ['two pictures of a gallery without descriptions', ['![](a.jpg)', '![](b.jpg)'], ['1:1: is a picture without a description for those who do not see it; write what it shows between [ and ]', '2:1: is a picture without a description for those who do not see it; write what it shows between [ and ]']],
  ['front matter without an end', ['---', 'title: A', '', 'Text'], ['1:1: has front matter without a valid start or end; write --- as the first line of the file, and below the last field']],
  ['front matter between other dashes', ['———', 'title: A', '———', '', 'Text'], ['1:1: has front matter without a valid start or end; write --- as the first line of the file, and below the last field']],
  ['front matter below an empty line', ['', '---', 'title: A', '---', '', 'Text'], ['1:1: has front matter without a valid start or end; write --- as the first line of the file, and below the last field']],
  ['a missing footnote', ['One', '', 'two[^a] and [^b]: `[^c]`', '', '[^b]: three'], ['3:1: refers to a footnote that is not in this file; write its text on a line of its own, after [^a]:']],
  ['nothing about escaped footnote marks', ['A\\[^1\\], \\[^2] and [^3\\].'], []],
  ['a missing footnote after a backslash', ['A\\\\[^1]'], ['1:1: refers to a footnote that is not in this file; write its text on a line of its own, after [^1]:']],
  ['two footnotes without a text', ['A[^1] and b[^2].'], ['1:1: refers to a footnote that is not in this file; write its text on a line of its own, after [^1]:', '1:1: refers to a footnote that is not in this file; write its text on a line of its own, after [^2]:']],
  ['a missing footnote beside an address in an open bracket', ['A[^1], see', '', '[at www.example.org or [^a]', '', '[^1]: B'], ['1:1: refers to a footnote that is not in this file; write its text on a line of its own, after [^a]:']],
  ['an iframe', ['<iframe src="https://example.org/"></iframe>'], ['1:1: is HTML (<iframe src="https://example.org/"></ifr …), which articles do not contain; it is left out; write ::embed[Its title]{url=…} instead']],
  ['a tab in front matter', ['---', 'image:', '\tsrc: a', '---'], ['3:1: has a tab in its front matter; indent with spaces instead']],
  ['an unknown directive', ['One', '', ':::asid', 'two', ':::'], ['3:1: has the unknown directive "asid"; its text is kept']],
  ['a link without address', ['a [b]()'], ['1:3: is a link without an address; write one, or only its text']],
  ['a footnote without a reference', ['a', '', '[^1]: b'], ['3:1: is a footnote that no text refers to with [^1]; it is left out']],
  ['a table row with too many cells', ['| a |', '|---|', '| b | c |'], ['3:5: is one cell more than the table has columns; it is left out']],
  ['a linked picture', ['[![a](b.jpg)](/c)'], ['1:1: is a picture with a link, which articles do not have; only the picture is kept']],
  ['a duplicate field', ['---', 'title: A', 'tags: b', 'title: C', '---'], ['4:1: has this field twice in its front matter; remove one']],
  ['invalid YAML', ['---', 'title: "A', '---'], ['2:10: has a quote in its front matter that is not closed; write it at the end of the text too']],
  ['a colon in a text', ['---', 'title: A: b', '---'], ['2:8: has a text with ": " in its front matter; put it between quotes, such as title: "Rain: at last"']],
  ['a list as front matter', ['---', '- a', '---'], ['2:1: has front matter that is a list; write fields, one a line, such as title: Rain at last']],
  ['a YAML alias', ['---', 'a: &x [b]', 'c: *x', '---'], ['3:4: has the YAML alias *x; write the value itself']],
  ['TOML', ['+++', 'title = "A"', '+++'], ['1:1: has front matter in TOML (+++); write it in YAML between lines of ---, such as title: Rain at last']],
  ['a body in the front matter', ['---', 'body: a', '---'], ['2:1: has "body" in its front matter; write the text below the second ---']],
])('reports %s', (_, lines, expected) => {
  expect(messagesOf(...lines)).toEqual(expected);
}); // prettier-ignore

test('only footnotes that a text refers to are read', () => {
  const { data } = read('a[^1]', '', '[^1]: One.', '', '[^2]: Two.');
  expect(data).toEqual({
    body: [expect.objectContaining({ type: 'paragraph' })],
    footnotes: [{ id: '1', body: [paragraph('One.')] }],
  });
});

test('each path has its position in the file, and an unknown path the start of the file', () => {
  const document = read('---', 'title: A', 'tags:', '  - b', '  - c', '---', '', 'One', '', '- two', '- [x](y)');
  expect(document.position(['headline'], 'key')).toEqual({ line: 2, column: 1 });
  expect(document.position(['headline'], 'value')).toEqual({ line: 2, column: 8 });
  expect(document.position(['tags', 1], 'value')).toEqual({ line: 5, column: 5 });
  expect(document.position(['body', 1, 'items'], 'value')).toEqual({ line: 10, column: 1 });
  expect(document.position(['body', 1, 'items', 1, 0, 'link'], 'value')).toEqual({ line: 11, column: 4 });
  expect(document.position(['nowhere'], 'key')).toEqual({ line: 1, column: 1 });
}); // prettier-ignore

test.each([
  ['quotations', '>'.repeat(2000)],
  ['lists', '- '.repeat(2000)],
  ['emphasis', '*a _b '.repeat(5000)],
  ['brackets', '['.repeat(20_000)],
  ['directives', Array.from({ length: 50 }, (_, at) => `${':'.repeat(60 - at)}aside`).join('\n')],
  ['YAML lists', `---\na: ${'['.repeat(20_000)}\n---\n`],
  ['long YAML', `---\n${'a: b\n'.repeat(30_000)}---\n`],
])('a huge input of %s does not throw', (_, text) => {
  expect(() => readMarkdown(text)).not.toThrow();
});
