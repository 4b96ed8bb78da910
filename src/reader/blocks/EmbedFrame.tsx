import type { RefCallback } from 'react';
import { embedHost } from '../../article/embed-host.ts';

const SANDBOX = 'allow-scripts allow-popups allow-presentation';

/** A frame of the site's own host gets no origin: with script and origin it could escape the sandbox. */
const sandboxFor = (host: string): string =>
  host === location.hostname ? SANDBOX : `${SANDBOX} allow-same-origin`;

interface EmbedFrameProps {
  readonly url: string;
  readonly title: string;
  readonly ref?: RefCallback<HTMLIFrameElement>;
}

/** Requests `url` as soon as it is mounted, so only after a reader has asked for it. */
export const EmbedFrame = ({ url, title, ref }: EmbedFrameProps) => (
  <iframe
    src={url}
    title={title}
    sandbox={sandboxFor(embedHost(url))}
    referrerPolicy="strict-origin-when-cross-origin"
    allow="fullscreen; picture-in-picture"
    ref={ref}
  />
);
