import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { stripMetadata } from '../../../../src/publish/pictures/strip-metadata.ts';
import { photograph, PLACE } from './photograph.ts';

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30N"/></rdf:RDF></x:xmpmeta>';
const locatedPicture = (width = 90, height = 60) =>
  photograph(width, height).withExif(PLACE).withXmp(XMP).withIccProfile('p3');
const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();

const KINDS = {
  jpeg: () => locatedPicture().jpeg().toBuffer(),
  'progressive jpeg': () => locatedPicture(300, 200).jpeg({ progressive: true }).toBuffer(),
  png: () => locatedPicture().png().toBuffer(),
  webp: () => locatedPicture().webp().toBuffer(),
};

test.each(Object.entries(KINDS))('%s loses its location, but no pixel', async (_, make) => {
  const before = await make();
  const after = stripMetadata(before);
  const [was, is] = [await sharp(before).metadata(), await sharp(after).metadata()];
  expect(was.exif).toBeDefined();
  expect(was.xmp).toBeDefined();
  expect([is.exif, is.xmp]).toEqual([undefined, undefined]);
  expect(Buffer.from(after).includes('GPSLatitude')).toBe(false);
  expect(Buffer.from(after).includes('A camera')).toBe(false);
  expect(is.icc).toEqual(was.icc);
  expect(await pixels(after)).toEqual(await pixels(before));
  expect(stripMetadata(after)).toBe(after);
});

test('AVIF loses its location, but neither length nor pixels', async () => {
  const before = await locatedPicture(300, 200).avif({ lossless: true }).toBuffer();
  expect(before.includes('A camera') && before.includes('GPSLatitude')).toBe(true);
  const after = Buffer.from(stripMetadata(before));
  expect(after.includes('A camera') || after.includes('GPSLatitude')).toBe(false);
  expect(after.length).toBe(before.length);
  expect(await pixels(after)).toEqual(await pixels(before));
  const [was, is] = [await sharp(before).metadata(), await sharp(after).metadata()];
  expect([is.width, is.height, is.icc]).toEqual([was.width, was.height, was.icc]);
  expect(stripMetadata(after)).toBe(after);
});

test.each([1, 3, 6, 8])('a JPEG with the orientation %i keeps it', async (orientation) => {
  const before = await photograph(90, 60).withExif(PLACE).withMetadata({ orientation }).jpeg().toBuffer();
  const after = await sharp(stripMetadata(before)).metadata();
  expect(after.orientation ?? 1).toBe(orientation);
  expect(after.exif?.includes('GPS') ?? false).toBe(false);
});

test('data after the end of a JPEG is removed', async () => {
  const one = await photograph(90, 60).jpeg().toBuffer();
  const preview = await locatedPicture().jpeg().toBuffer();
  expect(Buffer.from(stripMetadata(Buffer.concat([one, preview]))).equals(one)).toBe(true);
});

test('files without metadata, and files that are not pictures, are unchanged', async () => {
  const plain = await photograph(90, 60).jpeg().toBuffer();
  const words = Buffer.from('no picture');
  const empty = new Uint8Array();
  for (const bytes of [plain, words, empty]) expect(stripMetadata(bytes)).toBe(bytes);
});

test('a truncated or corrupt file causes no error', async () => {
  const all = await Promise.all([...Object.values(KINDS), () => locatedPicture().avif().toBuffer()].map((make) => make()));
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 255 }), (file, cut, at, byte) => {
      const corrupt = Buffer.from(file.subarray(0, cut % (file.length + 1)));
      if (corrupt.length > 0) corrupt[at % corrupt.length] = byte;
      expect(stripMetadata(corrupt).length).toBeLessThanOrEqual(corrupt.length + 40);
    }),
  );
}); // prettier-ignore
