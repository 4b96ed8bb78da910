import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../../../src/publish/command.ts';
import { acquireBuildLock } from '../../../../src/publish/pipeline/build-lock.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

/** A folder with the lock of this process, with some fields changed, renewed the given seconds ago. */
async function lockedFolder(change: object | string, secondsAgo = 0): Promise<string> {
  const folder = await createTemporaryFolder({});
  const file = join(folder, 'lock');
  const own = acquireBuildLock(folder);
  const text = readFileSync(file, 'utf8');
  own.release();
  const fields = typeof change === 'string' ? change : { ...(JSON.parse(text) as object), ...change };
  writeFileSync(file, typeof fields === 'string' ? fields : JSON.stringify(fields));
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(file, time, time);
  return folder;
}

const isFree = (folder: string): boolean => {
  try {
    const own = acquireBuildLock(folder);
    onTestFinished(() => own.release());
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
};

const ENDED = spawnSync(process.execPath, ['--version']).pid;
/** Only Linux reports when a process started; elsewhere the age of the lock decides. */
const KNOWS_START = process.platform === 'linux';

test.each([
  { what: 'of this process', change: {}, free: false },
  { what: 'of this process, not renewed for long', change: {}, secondsAgo: KNOWS_START ? 31 : 0, free: false },
  { what: 'of a process that has ended', change: { pid: ENDED }, free: true },
  { what: 'of a process whose id another has now', change: { started: '1' }, secondsAgo: KNOWS_START ? 0 : 31, free: true },
  { what: 'of another machine', change: { host: 'elsewhere', pid: ENDED }, free: false },
  { what: 'of another machine, not renewed for long', change: { host: 'elsewhere' }, secondsAgo: 31, free: true },
  { what: 'of no known form', change: '7', free: false },
  { what: 'of no known form, not renewed for long', change: '', secondsAgo: 31, free: true },
])('a lock $what leaves the folder free: $free', async ({ change, secondsAgo = 0, free }) => {
  expect(isFree(await lockedFolder(change, secondsAgo))).toBe(free);
}); // prettier-ignore

test('a held lock is an error that names the process and what to do', async () => {
  const folder = await createTemporaryFolder({});
  const own = acquireBuildLock(folder);
  expect(() => acquireBuildLock(folder)).toThrow(
    new RegExp(`process ${process.pid} on .*; wait until it is done, or 30 seconds`),
  );
  own.release();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  acquireBuildLock(folder).release();
});
