import { hash } from 'node:crypto';

/** 132 bits, so collisions can be ruled out. */
export const textHash = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
