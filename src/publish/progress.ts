/** Says how far long work has come: a line that counts on a terminal, plain lines elsewhere. */
import type { Terminal } from './command.ts';

export interface Progress {
  readonly show: (done: number) => void;
  readonly clear: () => void;
}

/** Milliseconds from one sign of life to the next: in place on a terminal, a line each in a log. */
const EVERY = { interactive: 100, plain: 5000 } as const;

/** Counts what is done. Work that is over at once stays silent: its summary says it all. */
export function progressBar(terminal: Terminal, what: string): Progress {
  const every = terminal.interactive ? EVERY.interactive : EVERY.plain;
  let last = Date.now();
  let shown = false;
  return {
    show(done) {
      const now = Date.now();
      if (now - last < every) return;
      last = now;
      shown = terminal.interactive;
      if (shown) process.stderr.write(`\r${done} ${what}`);
      else terminal.err(`${done} ${what} …`);
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
