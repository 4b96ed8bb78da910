import { zipFiles, type ZippedFile } from './zip.ts';

addEventListener('message', ({ data }: MessageEvent<readonly ZippedFile[]>) => {
  const bytes = zipFiles(data);
  postMessage(bytes, { transfer: [bytes.buffer] });
});
