/** The feature's stored name; set while something is saved or an update waits. */
export const SAVED_FEATURE = 'keep';
