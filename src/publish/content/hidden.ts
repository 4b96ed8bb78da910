/** A folder that is for the public in spite of its dot: RFC 8615. */
const WELL_KNOWN = '.well-known';

/** Whether a path, by its steps below a content folder or a published one, is the publisher's own (`.git`, `.broadsheet.json`). */
export const isHidden = (steps: readonly string[]): boolean =>
  steps.some((step, at) => step.startsWith('.') && !(at === 0 && step === WELL_KNOWN));
