import { expect, test } from 'vitest';
import type { Block, Body } from '../../../../src/article/blocks.ts';
import { splitBody } from '../../../../src/reader/blocks/split-body.ts';

const paragraph = (at: number): Block => ({ type: 'paragraph', text: String(at) });
const paragraphs = (count: number): Body => Array.from({ length: count }, (_, at) => paragraph(at));

test('a body of usual length is one chunk', () => {
  const body = paragraphs(119);
  expect(splitBody(body)).toEqual([body]);
  expect(splitBody([])).toEqual([[]]);
});

test('a long body is split between paragraphs into chunks with all blocks', () => {
  const body = paragraphs(1000).map((block, at): Block =>
    at % 60 < 5 ? { type: 'divider', id: String(at) } : block,
  );
  const chunks = splitBody(body);
  expect(chunks.flat()).toEqual(body);
  expect(chunks.length).toBeGreaterThan(10);
  for (const [at, chunk] of chunks.entries()) {
    if (at > 0) expect(chunk[0]?.type).toBe('paragraph');
    if (at < chunks.length - 1) expect(chunk.at(-1)?.type).toBe('paragraph');
  }
});

test('a body without two paragraphs in a row is not split', () => {
  const body = Array.from({ length: 400 }, (_, at): Block =>
    at % 2 ? paragraph(at) : { type: 'divider', id: String(at) },
  );
  expect(splitBody(body)).toEqual([body]);
});
