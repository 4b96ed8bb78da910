/** Name of the one Trusted Types policy that pages allow, and under which the reader starts its workers. */
export const TRUSTED_TYPES_POLICY = 'broadsheet';
