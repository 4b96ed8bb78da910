import { expect, test } from 'vitest';
import type { Block, Body } from '../../../../src/article/blocks.ts';
import { splitBody } from '../../../../src/reader/blocks/split-body.ts';

const paragraph = (at: number): Block => ({ type: 'paragraph', text: String(at) });
const paragraphs = (count: number): Body => Array.from({ length: count }, (_, at) => paragraph(at));

test('a body as most are is one chunk', () => {
  const body = paragraphs(119);
  expect(splitBody(body)).toEqual([body]);
  expect(splitBody([])).toEqual([[]]);
});

test('a long one is parted between two paragraphs, and nothing of it is lost', () => {
  const body = paragraphs(1000).map((block, at): Block =>
    at % 60 < 5 ? { type: 'divider', id: String(at) } : block,
  );
  const stretches = splitBody(body);
  expect(stretches.flat()).toEqual(body);
  expect(stretches.length).toBeGreaterThan(10);
  for (const [at, stretch] of stretches.entries()) {
    if (at > 0) expect(stretch[0]?.type).toBe('paragraph');
    if (at < stretches.length - 1) expect(stretch.at(-1)?.type).toBe('paragraph');
  }
});

test('one without two paragraphs in a row is not parted', () => {
  const body = Array.from({ length: 400 }, (_, at): Block =>
    at % 2 ? paragraph(at) : { type: 'divider', id: String(at) },
  );
  expect(splitBody(body)).toEqual([body]);
});
