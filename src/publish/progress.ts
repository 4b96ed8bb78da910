import type { Terminal } from './command.ts';
import { pluralize } from './pluralize.ts';

export interface Progress {
  readonly show: (done: number) => void;
  readonly clear: () => void;
}

const UPDATE_INTERVAL_MS = { interactive: 100, plain: 5000 } as const;

/** Shows nothing for work that finishes within the first interval. */
export function progressBar(terminal: Terminal, noun: string): Progress {
  const intervalMs = terminal.isInteractive ? UPDATE_INTERVAL_MS.interactive : UPDATE_INTERVAL_MS.plain;
  let lastUpdate = Date.now();
  let isShown = false;
  return {
    show(done) {
      const now = Date.now();
      if (done === 0 || now - lastUpdate < intervalMs) return;
      lastUpdate = now;
      isShown = terminal.isInteractive;
      if (isShown) process.stderr.write(`\r${pluralize(done, noun)}`);
      else terminal.err(`${pluralize(done, noun)} …`);
    },
    clear() {
      if (isShown) process.stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
