import { createOneTimeFlag } from './one-time-flag.ts';

/** Set by a link that should resume reading on the next page. */
export const resumeOnArrival = createOneTimeFlag('bs:resume');
