import { hash } from 'node:crypto';

/** 132 bits, so collisions can be ruled out. */
export const contentHash = (data: string | Uint8Array): string =>
  hash('sha256', data, 'base64url').slice(0, 22);
