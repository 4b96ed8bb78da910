import type { DetachedWindowAPI } from 'happy-dom';

/** The environment of component tests: address, size and settings of its window. */
export const { happyDOM } = globalThis as unknown as { readonly happyDOM: DetachedWindowAPI };
