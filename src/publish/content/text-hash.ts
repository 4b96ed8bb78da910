import { hash } from 'node:crypto';

/** What stands for a text: 132 bits, so that two texts never share it. */
export const textHash = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
