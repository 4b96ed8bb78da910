import type { DetachedWindowAPI } from 'happy-dom';

/** The window of component tests, with its address, size and settings. */
export const { happyDOM } = globalThis as unknown as { readonly happyDOM: DetachedWindowAPI };
