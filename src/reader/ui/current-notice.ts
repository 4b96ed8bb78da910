/** The one notice that is shown; `notices.ts` changes it. */
import { createEmitter } from '../storage/emitter.ts';

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** Undoes what the notice reports. */
  readonly undo?: (() => unknown) | undefined;
}

let notice: Notice | undefined;
const changes = createEmitter();

export function setNotice(next: Notice | undefined): void {
  notice = next;
  changes.emit();
}

export const currentNotice = (): Notice | undefined => notice;

export const watchNotice = changes.subscribe;
