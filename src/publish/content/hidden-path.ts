/** Public in spite of its dot (RFC 8615). */
const WELL_KNOWN_FOLDER = '.well-known';

/** Never published or served. `segments` are relative to the content or published folder. */
export const isHiddenPath = (segments: readonly string[]): boolean =>
  segments.some((step, at) => step.startsWith('.') && !(at === 0 && step === WELL_KNOWN_FOLDER));
