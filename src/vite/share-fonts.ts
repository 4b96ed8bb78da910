/** Bundles the fonts of share pictures with the CLI, so that output does not depend on installed fonts. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Bold weights. Other scripts use the machine's fonts. */
const SHARE_FONTS: Readonly<Record<string, readonly string[]>> = {
  'noto-serif': ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'greek'],
  'noto-naskh-arabic': ['arabic'],
  'noto-serif-hebrew': ['hebrew'],
};

const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;

/** Unpacks WOFF 1.0 to OpenType, the only format the text renderer reads. Format: https://www.w3.org/TR/WOFF/ */
function woffToOpenType(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = WOFF_HEADER_BYTES + at * WOFF_ENTRY_BYTES;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [number, number, number];
    const data = woff.subarray(offset, offset + packed);
    return { entry, data: packed < length ? inflateSync(data) : data };
  }); // prettier-ignore
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  tables.forEach(({ entry, data }, at) => {
    const record = 12 + at * 16;
    woff.copy(head, record, entry, entry + 4);
    woff.copy(head, record + 4, entry + 16, entry + 20);
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(data.length, record + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat(parts);
}

export function shareFonts(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'broadsheet:share-fonts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'program',
    async generateBundle() {
      for (const [name, subsets] of Object.entries(SHARE_FONTS))
        for (const subset of subsets) {
          const originalFileName = resolve(`@fontsource/${name}/files/${name}-${subset}-700-normal.woff`);
          const source = woffToOpenType(await readFile(originalFileName));
          const fileName = `fonts/${name}-${subset}.ttf`;
          this.emitFile({ type: 'asset', fileName, originalFileName, source });
        }
    },
  };
}
