/** Generated PNG pictures: gradients with noise. */
import { crc32, deflateSync } from 'node:zlib';
import { createRandom } from './random.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(kind: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** PNG scanlines, each with filter type 0. */
function pixels(number: number, width: number, height: number): Uint8Array {
  const random = createRandom(number + 5);
  const [red, green, blue] = [random.below(200), random.below(200), random.below(200)];
  const rows = new Uint8Array(height * (1 + width * 3));
  let at = 0;
  for (let y = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++) {
      const grain = random.below(6);
      rows[at++] = red + (x / width) * 40 + grain;
      rows[at++] = green + (y / height) * 40 + grain;
      rows[at++] = blue + ((x + y) / (width + height)) * 40 + grain;
    }
  }
  return rows;
}

/** Returns the same PNG for the same number. */
export function picture(number: number, width = 1600, height = 1067): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // 8 bits per channel, RGB
  const data = deflateSync(pixels(number, width, height), { level: 1 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}
