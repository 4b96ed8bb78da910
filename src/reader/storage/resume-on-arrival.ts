import { createOneTimeFlag } from './one-time-flag.ts';

export const resumeOnArrival = createOneTimeFlag('bs:resume');
