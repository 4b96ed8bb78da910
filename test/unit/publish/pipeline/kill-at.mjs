/**
 * Loaded into a program before it starts: kills it at one of its changes to files. `KILL_AT` is the end of the path that a
 * file is about to be moved to, or the number of the change; the program prints how many it made when it ends before.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT = '' } = process.env;
const { writeFileSync, writeSync } = fs;
const last = Number(KILL_AT);
const isCounting = !Number.isNaN(last);
let changes = 0;

const kill = () => process.kill(process.pid, 'SIGKILL');
const isLast = () => ++changes === last;

const guard = (change) => (path, options) => {
  if (isLast()) kill();
  return change(path, options);
};
const guardMove = (move) => (from, to) => {
  if (isCounting ? isLast() : String(to).endsWith(KILL_AT)) kill();
  return move(from, to);
};
/** Leaves half of a file. */
const guardWrite = (write) => (file, content, options) => {
  if (isLast()) {
    writeFileSync(file, content.slice(0, content.length / 2), options);
    kill();
  }
  return write(file, content, options);
};

fs.renameSync = guardMove(fs.renameSync);
fs.promises.rename = guardMove(fs.promises.rename);
fs.mkdirSync = guard(fs.mkdirSync);
fs.rmSync = guard(fs.rmSync);
fs.promises.rm = guard(fs.promises.rm);
fs.writeFileSync = guardWrite(fs.writeFileSync);
fs.promises.writeFile = guardWrite(fs.promises.writeFile);
syncBuiltinESMExports();

if (isCounting) process.once('exit', () => writeSync(process.stderr.fd, `${changes} changes\n`));
