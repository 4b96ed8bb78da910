import { mediaBlock } from '../media.ts';

export const audio = mediaBlock('audio', 'An audio recording: one file, or the same in several formats');
