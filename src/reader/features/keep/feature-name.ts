/** Name under which the first page after this one knows that something is saved, or a new version waits. */
export const FEATURE = 'keep';
