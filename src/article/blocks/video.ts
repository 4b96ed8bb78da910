import { mediaBlock } from '../media.ts';

export const video = mediaBlock('video', 'A video: one file, or the same in several formats');
