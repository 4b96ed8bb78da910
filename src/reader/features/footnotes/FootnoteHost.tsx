import { useCallback, useState } from 'react';
import { SiteProvider, useSite } from '../../site-context.tsx';
import { useRequestHandler } from '../feature-hooks.ts';
import { useArticle } from '../use-article.ts';
import { FootnotePopover, type OpenFootnote } from './FootnotePopover.tsx';

export function Ambient() {
  const { site, base } = useSite();
  const article = useArticle();
  // A new key per request makes the popover measure its position again.
  const [open, setOpen] = useState<OpenFootnote & { readonly key: number }>();
  const close = useCallback(() => setOpen(undefined), []);
  useRequestHandler('note', (note) => setOpen((last) => ({ ...note, key: (last?.key ?? 0) + 1 })));
  // The mark may have been removed by a navigation.
  if (!article || !open?.mark.isConnected) return null;
  return (
    <SiteProvider site={site} base={base} language={article.language}>
      <FootnotePopover key={open.key} number={open.number} mark={open.mark} article={article} close={close} />
    </SiteProvider>
  );
}
