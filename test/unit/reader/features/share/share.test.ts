import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  formatCitation,
  CITATION_STYLES,
  type CitationSource,
} from '../../../../../src/reader/features/share/citation.ts';
import { initials, parseAuthorName } from '../../../../../src/reader/features/share/author-name.ts';
import { bibtex, referenceKey, ris } from '../../../../../src/reader/features/share/reference-files.ts';
import { textFragment } from '../../../../../src/reader/dom/text-fragment.ts';

const SOURCE: CitationSource = {
  authors: ['Inés Calloway'],
  headline: 'The offer',
  site: 'The Post',
  url: 'https://post.example/articles/offer/',
  published: '2023-10-09T12:00:00Z',
  accessed: '2026-11-22',
};

it.each([
  ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
  ['Calloway, Inés', 'Calloway', 'Inés'],
  ['Martin Luther King Jr.', 'King', 'Martin Luther'],
  ['The Broadsheet desk', 'The Broadsheet desk', ''],
  ['Madonna', 'Madonna', ''],
  ['习近平', '习近平', ''],
  ['  A\u200b  B ', 'B', 'A'],
  ['by Jane Doe', 'Doe', 'Jane'],
  ['Dr. Jane Doe', 'Doe', 'Jane'],
  ['Sir Ian McKellen', 'McKellen', 'Ian'],
  ['Lord Byron', 'Lord Byron', ''],
  ['Jane Doe, PhD', 'Doe', 'Jane'],
  ['Smith, Jane, M.D.', 'Smith', 'Jane'],
  ['John Smith VI', 'Smith', 'John'],
  ['Nguyen Vi', 'Vi', 'Nguyen'],
  ['José Ortega y Gasset', 'Ortega y Gasset', 'José'],
  ['Charles III', 'Charles III', ''],
  ['University of Oxford', 'University of Oxford', ''],
  ['World Health Organization', 'World Health Organization', ''],
  ['Ministry of Foreign Affairs, France', 'Ministry of Foreign Affairs, France', ''],
  ['Universität Wien', 'Universität Wien', ''],
  ['Barnes and Noble', 'Barnes and Noble', ''],
  ['Smith & Sons', 'Smith & Sons', ''],
  ['Acme, Inc.', 'Acme, Inc.', ''],
  ['Jane Doe and John Roe', 'Jane Doe and John Roe', ''],
  ['Anderson Sands', 'Sands', 'Anderson'],
])('the author "%s" has the family name "%s" and the given name "%s"', (full, family, given) =>
  expect(parseAuthorName(full)).toMatchObject({ family, given }),
);

test.each(['Martin Luther King Jr.', 'Martin Luther King, Jr.', 'King, Martin Luther, Jr.', 'King, Jr., Martin Luther'])(
  'the suffix of %s follows the name in citations',
  (name) => {
    const source = { ...SOURCE, authors: [name] };
    expect(formatCitation(source, 'APA')).toMatch(/^King, M\. L\., Jr\. \(2023/);
    expect(formatCitation(source, 'MLA')).toMatch(/^King, Martin Luther, Jr\. “/);
    expect(formatCitation(source, 'Chicago')).toMatch(/^King, Martin Luther, Jr\. “/);
    expect(formatCitation({ ...SOURCE, authors: ['Ann Lee', name] }, 'Chicago')).toMatch(/^Lee, Ann, and Martin Luther King Jr\. “/);
    expect(bibtex(source)).toContain('author = {King, Jr., Martin Luther}');
    expect(ris(source)).toContain('AU  - King, Martin Luther, Jr.');
  },
); // prettier-ignore

test('initials keep hyphens', () => expect(initials('Jean-Luc Ana')).toBe('J.-L. A.'));

it.each([
  ['APA', 'Calloway, I. (2023, October 9). The offer. The Post. https://post.example/articles/offer/'],
  [
    'MLA',
    'Calloway, Inés. “The offer.” The Post, 9 Oct. 2023, https://post.example/articles/offer/. Accessed 22 Nov. 2026.',
  ],
  [
    'Chicago',
    'Calloway, Inés. “The offer.” The Post. October 9, 2023. https://post.example/articles/offer/.',
  ],
  [
    'Harvard',
    'Calloway, I. (2023) ‘The offer’, The Post, Available at: https://post.example/articles/offer/ (Accessed: 22 November 2026).',
  ],
] as const)('an article is cited in the style %s', (style, expected) =>
  expect(formatCitation(SOURCE, style)).toBe(expected),
);

test('citations handle missing authors and dates, question marks and several authors', () => {
  expect(formatCitation({ ...SOURCE, authors: [], published: undefined }, 'APA')).toBe(
    'The offer. (n.d.). The Post. https://post.example/articles/offer/',
  );
  expect(formatCitation({ ...SOURCE, headline: 'Why?' }, 'MLA')).toContain('“Why?” The Post');
  const three = { ...SOURCE, authors: ['Ann Lee', 'Bo Ray', 'Cy Day'] };
  expect(formatCitation(three, 'APA')).toMatch(/^Lee, A\., Ray, B\., & Day, C\. \(/);
  expect(formatCitation(three, 'MLA')).toMatch(/^Lee, Ann, et al\. /);
  expect(formatCitation(three, 'Chicago')).toMatch(/^Lee, Ann, Bo Ray, and Cy Day\. /);
});

describe('with any names, characters and titles', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('}\n@article{x,', 'ER  - \r\nTY  - JOUR', '\\input{x}', 'a and b', '{', '%', '‮'),
  );
  const source = fc.record({
    authors: fc.array(hostile, { maxLength: 4 }),
    headline: hostile,
    site: hostile,
    url: fc.webUrl(),
    accessed: fc.constant('2026-11-22'),
  });
  it('BibTeX has one entry with balanced braces', () => {
    fc.assert(
      fc.property(source, (given) => {
        const entry = bibtex(given);
        let depth = 0;
        for (const sign of entry) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry.match(/^@/gm)).toHaveLength(1);
      }),
    );
  });
  it('RIS has one record with a tag on each line', () => {
    fc.assert(
      fc.property(source, (given) => {
        const lines = ris(given).trimEnd().split('\r\n');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
      }),
    );
  });
  it('every style gives a single line', () => {
    fc.assert(
      fc.property(source, fc.constantFrom(...CITATION_STYLES), (given, style) => {
        expect(formatCitation(given, style)).not.toMatch(/undefined|[\n\r]/);
      }),
    );
  });
  it('the BibTeX key has only ASCII letters and digits', () => {
    expect(referenceKey(SOURCE)).toBe('calloway2023offer');
    fc.assert(
      fc.property(source, (given) => {
        expect(referenceKey(given)).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

describe('a text fragment', () => {
  const at = (text: string, before = '', after = ''): string => textFragment({ text, before, after });
  it('encodes special characters', () => {
    expect(at('well-made, & so')).toBe('#:~:text=well%2Dmade%2C%20%26%20so');
    expect(textFragment({ text: 'so', before: '', after: '', block: 'p-1' })).toBe('#p-1:~:text=so');
    expect(at('نعم')).toBe('#:~:text=%D9%86%D8%B9%D9%85');
  });
  it('adds context to short text', () => {
    expect(at('the end', 'It was the end of one and', 'of all')).toBe('#:~:text=and-,the%20end,-of');
    expect(at('alone', 'They stood', 'there')).toBe('#:~:text=alone');
  });
  it('has the start and end of long text and of text in several blocks', () => {
    const long = 'one two three four '.repeat(12);
    expect(at(long)).toBe('#:~:text=one%20two%20three%20four,one%20two%20three%20four');
    expect(at('a b c d e\n\nf g h i j')).toBe('#:~:text=a%20b%20c%20d,g%20h%20i%20j');
  });
  it('is always a valid fragment', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string(),
        fc.string(),
        (text, before, after) => {
          const fragment = textFragment({ text, before, after });
          expect(() => decodeURIComponent(fragment)).not.toThrow();
          expect(fragment).toMatch(/^#:~:text=[^\s#]*$/);
        },
      ),
    );
  });
});
