import { parentPort, workerData } from 'node:worker_threads';
import { listMissingFiles, type MissingFilesResult } from './missing-files.ts';
import { readBuildManifest } from './build-manifest.ts';

const dir = workerData as string;
const previous = await readBuildManifest(dir);
const result = {
  revision: previous.revision,
  missing: listMissingFiles(dir, previous),
} satisfies MissingFilesResult;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(result);
