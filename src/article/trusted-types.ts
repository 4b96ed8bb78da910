/** The only Trusted Types policy that pages allow. */
export const TRUSTED_TYPES_POLICY = 'broadsheet';
