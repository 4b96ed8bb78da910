import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { UsageError, type Command } from '../../../src/publish/command.ts';
import { runProgram, type Program } from '../../../src/publish/program.ts';
import { recordingTerminal } from './recording-terminal.ts';

const command = (name: string, run: Command['run']): Program['commands'][number] => ({
  name,
  summary: `does ${name}`,
  load: async () => ({ help: `Help of ${name}`, run }),
});

const COMMANDS = [
  command('good', async (args, terminal) => (terminal.out(args.join(' ')), 0)),
  command('wrong', () => Promise.reject(new UsageError('takes no wombat'))),
  command('broken', () => Promise.reject(new Error('the disk is full'))),
  command('refused', async () => (await readdir('/dev/null/x'), 0)),
  command('problems', async () => 1),
];

interface Case {
  readonly args: readonly string[];
  readonly exit: number;
  readonly out?: RegExp;
  readonly err?: RegExp;
}

test.each<Case>([
  { args: ['good', 'a', '--b'], exit: 0, out: /^a --b$/ },
  { args: ['problems'], exit: 1 },
  { args: ['--help'], exit: 0, out: /good +does good\n/ },
  { args: ['-h'], exit: 0, out: /Usage: npx broadsheet COMMAND/ },
  { args: ['--version'], exit: 0, out: /^1\.2\.3$/ },
  { args: ['good', '--help'], exit: 0, out: /^Help of good$/ },
  { args: ['broken', 'x', '-h'], exit: 0, out: /^Help of broken$/ },
  { args: ['good', '--', '--help'], exit: 0, out: /^-- --help$/ },
  { args: [], exit: 2, err: /Usage: / },
  { args: ['goood'], exit: 2, err: /"goood" is not a command. Did you mean "good"\?/ },
  { args: ['wombat'], exit: 2, err: /"wombat" is not a command.\n/ },
  { args: ['--wombat'], exit: 2, err: /"--wombat" is not a command/ },
  { args: ['wrong'], exit: 2, err: /^broadsheet wrong: takes no wombat\nRun "npx broadsheet wrong --help"/ },
  { args: ['refused'], exit: 1, err: /^broadsheet: \/dev\/null\/x: a file is where a folder should be$/ },
  { args: ['broken'], exit: 1, err: /^broadsheet: the disk is full$/ },
])('runs broadsheet $args', async ({ args, exit, out = /^$/, err = /^$/ }) => {
  const terminal = recordingTerminal();
  const program = { commands: COMMANDS, version: () => '1.2.3', isDebug: false } satisfies Program;
  expect(await runProgram(program, args, terminal)).toBe(exit);
  expect(terminal.outLines.join('\n')).toMatch(out);
  expect(terminal.errLines.join('\n')).toMatch(err);
});

test('prints the stack of an unexpected error when asked to', async () => {
  const terminal = recordingTerminal();
  await runProgram({ commands: COMMANDS, version: () => '', isDebug: true }, ['broken'], terminal);
  expect(terminal.errLines.join('\n')).toMatch(/program\.test\.ts/);
});

test('loads only the code of the command that runs', async () => {
  const loaded: string[] = [];
  const commands = COMMANDS.map((one) => ({
    ...one,
    load: () => {
      loaded.push(one.name);
      return one.load();
    },
  }));
  const program = { commands, version: () => '', isDebug: false };
  await runProgram(program, ['--help'], recordingTerminal());
  await runProgram(program, ['good'], recordingTerminal());
  expect(loaded).toEqual(['good']);
});
