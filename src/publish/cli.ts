/** Entry of the `broadsheet` program: its process. */
import { broadsheet } from './broadsheet.ts';

/** Whoever reads the output may stop early (`broadsheet check | head`): that is no failure of ours. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode);
  });

process.exitCode = await broadsheet(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  interactive: process.stderr.isTTY,
});
