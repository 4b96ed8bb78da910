import type { Terminal } from '../../../src/publish/command.ts';

/** A terminal that records its output. */
export interface RecordingTerminal extends Terminal {
  readonly outLines: string[];
  readonly errLines: string[];
}

export function recordingTerminal(): RecordingTerminal {
  const outLines: string[] = [];
  const errLines: string[] = [];
  return {
    outLines,
    errLines,
    out: (line) => void outLines.push(line),
    err: (line) => void errLines.push(line),
    isInteractive: false,
  };
}
