import { zipFiles, type ZippedFile } from './zip.ts';

postMessage('started');

addEventListener('message', ({ data }: MessageEvent<readonly ZippedFile[]>) => {
  const bytes = zipFiles(data);
  postMessage(bytes, { transfer: [bytes.buffer] });
});
