/** A line that counts on a terminal, and nothing elsewhere. */
import type { Terminal } from './command.ts';

export interface Progress {
  show(done: number): void;
  clear(): void;
}

const EVERY = 100;

/** Counts in place, a few times a second. Where nobody watches it stays silent: the summary says it all. */
export function progressBar(terminal: Terminal, what: string): Progress {
  let last = 0;
  return {
    show(done) {
      const now = Date.now();
      if (!terminal.interactive || now - last < EVERY) return;
      last = now;
      process.stderr.write(`\r${done} ${what}`);
    },
    clear() {
      if (last > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
