import { openStamps, type StampOf } from '../content/stamp.ts';
import { openLists, type ListFiles } from '../content/walk.ts';
import { lookForLost, type Lost } from './lost.ts';

/** What is known of the disk, asked for once. */
export interface Disk {
  readonly lost: Lost;
  readonly stampOf: StampOf;
  readonly list: ListFiles;
}

/** Begins to look at the disk of a publish of a content folder into another. */
export const openDisk = (content: string, out: string): Disk => ({
  lost: lookForLost(out),
  stampOf: openStamps(),
  list: openLists(content),
});
