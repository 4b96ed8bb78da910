import { expect, test } from 'vitest';
import { checkSvg } from '../../../../src/publish/pictures/check-svg.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 200" ${attributes}>${inside}</svg>`;

test.each([
  ['<script>x()</script>', '<script>'],
  ['<svg:script xmlns:svg="http://www.w3.org/2000/svg" href="x.js"/>', '<svg:script>'],
  ['<g><rect onclick="x()"/></g>', 'onclick'],
  ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', '<foreignObject>'],
  ['<a href="javascript:x()"><text>x</text></a>', 'href'],
  ['<a xlink:href="java&#10;script:x()"><text>x</text></a>', 'xlink:href'],
  ['<a><set attributeName="href" to="javascript:x()"/></a>', 'to'],
  ['<a><animate attributeName="href" values="#a;javascript:x()"/></a>', 'values'],
  ['<use href="data:image/svg+xml,x"/>', 'href'],
  ['<iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/>', '<iframe>'],
])('%s is reported', (inside, what) => {
  const { error = '' } = checkSvg(svg(inside));
  expect(error).toContain(`contains ${what}`);
  expect(error).toContain('remove it');
});

test('a style sheet processing instruction is reported only when it can run scripts', () => {
  const styled = (type: string) => checkSvg(`<?xml-stylesheet type="${type}" href="a"?>${svg('')}`).error;
  expect(styled('text/xsl')).toContain('contains <?xml-stylesheet?>');
  expect(styled('text/css')).toBeUndefined();
});

test.each([
  ['', ''],
  ['<style>rect { fill: red }</style><rect width="3" height="2"/>', ''],
  ['<a href="/articles/x/"><text>on with it: javascript: is a word</text></a>', ''],
  ['<image href="data:image/png;base64,AAAA"/>', ''],
  ['<use xlink:href="#part"/><animate attributeName="x" values="0;1"/>', ''],
])('an SVG that contains %j is accepted', (inside, attributes) => {
  expect(checkSvg(svg(inside, attributes))).toEqual({ width: 300, height: 200 });
});

test.each([
  ['<!DOCTYPE svg [<!ENTITY x "<script/>">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>', 'entities'],
  ['<svg', 'well-formed'],
  ['', 'well-formed'],
  ['<html xmlns="http://www.w3.org/1999/xhtml"><script>x()</script></html>', 'is not an SVG'],
  [svg('<g>'.repeat(2000) + '</g>'.repeat(2000)), 'nests'],
  [svg('<g>'.repeat(200_000) + '</g>'.repeat(200_000)), ''],
])('an SVG that cannot be checked is an error: %#', (text, what) => {
  expect(checkSvg(text).error).toEqual(expect.stringContaining(what));
});

test.each([
  ['width="90" height="60px"', { width: 90, height: 60 }],
  ['width="100%" height="100%"', { width: 300, height: 200 }],
  ['width="12cm"', { width: 300, height: 200 }],
])('an SVG with %s has a size', (attributes, size) => {
  expect(checkSvg(svg('', attributes))).toEqual(size);
});

test.each(['', 'width="90"', 'height="60"'])(
  'an SVG without a viewBox and with only "%s" has no size',
  (attributes) => {
    expect(checkSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`)).toEqual({});
  },
);
