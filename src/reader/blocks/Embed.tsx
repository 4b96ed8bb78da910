import { useState } from 'react';
import { fillMessage } from '../i18n/format.ts';
import { useSite } from '../site-context.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { Isolate } from './Isolate.tsx';

const hostOf = (url: string): string => /^https:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase() ?? '';

/** The pressed button is gone, so the frame takes the focus. */
const focusFrame = (frame: HTMLIFrameElement | null): void => frame?.focus();

const SANDBOX = 'allow-scripts allow-popups allow-presentation';

/** A frame of the site's own host gets no origin: with script and origin it could escape the sandbox. */
const sandboxFor = (host: string): string =>
  host === location.hostname ? SANDBOX : `${SANDBOX} allow-same-origin`;

/** Nothing is requested from the host until the reader asks for it, and only if the site allows the host. */
export function Embed({ block }: BlockProps<'embed'>) {
  const { site, messages, href } = useSite();
  const [open, setOpen] = useState(false);
  const host = hostOf(block.url);
  const title = block.provider ? `${block.title} – ${block.provider}` : block.title;
  const name = { host: block.provider ?? (host || block.url) };
  return (
    <figure {...blockAttributes(block)} className="embed" data-title={title} data-address={block.url}>
      {open ? (
        <iframe
          src={block.url}
          title={block.title}
          sandbox={sandboxFor(host)}
          referrerPolicy="strict-origin-when-cross-origin"
          allow="fullscreen; picture-in-picture"
          ref={focusFrame}
        />
      ) : (
        <div className="embed-card">
          <p className="embed-title">
            <Isolate>{block.title}</Isolate>
          </p>
          {site.embedHosts.includes(host) && (
            <>
              <button type="button" onClick={() => setOpen(true)}>
                {fillMessage(messages.embedLoad, name)}
              </button>
              <p className="embed-notice">{fillMessage(messages.embedNotice, name)}</p>
            </>
          )}
          <a href={href(block.url)}>{fillMessage(messages.embedOpen, name)}</a>
        </div>
      )}
      <Caption caption={block.caption} />
    </figure>
  );
}
