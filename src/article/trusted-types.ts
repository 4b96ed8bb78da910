/** Name of the one Trusted Types policy that pages allow; the reader starts its workers with it. */
export const TRUSTED_TYPES_POLICY = 'broadsheet';
