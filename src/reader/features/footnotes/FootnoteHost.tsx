import {
  type CSSProperties,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { SiteProvider, useSite } from '../../site-context.tsx';
import { useRequestHandler } from '../feature-hooks.ts';
import { useArticle } from '../use-article.ts';
import type { Article } from '../../../article/schema.ts';
import { Blocks } from '../../blocks/Blocks.tsx';
import { footnoteId } from '../../blocks/footnote-index.ts';
import { fillMessage, formatNumber } from '../../i18n/format.ts';
import { directionOf } from '../../../article/bidi.ts';
import { useReturnFocus } from '../../dom/focus.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { measurePopoverSpace, popoverTop } from './popover-position.ts';
import { RepeatedContent } from '../../blocks/RepeatedContent.tsx';
import css from './footnote-popover.css?inline';
import { visitBlock, createVisitor } from '../../../article/visit-blocks.ts';
import type { Body } from '../../../article/blocks.ts';

adoptStyleSheet(css);

interface OpenFootnote {
  readonly number: number;
  readonly mark: HTMLElement;
}

interface FootnotePopoverProps extends OpenFootnote {
  readonly article: Article;
  readonly close: () => void;
}

/** The blocks of a footnote without ids, which stay unique to the list of notes. Pure. */
const footnoteBody = (body: Body): Body =>
  body.map((block) => ({ ...visitBlock(block, createVisitor({ body: footnoteBody })), id: undefined }));

function usePopoverPosition(box: RefObject<HTMLElement | null>, mark: HTMLElement): CSSProperties {
  const [space, setSpace] = useState(() => measurePopoverSpace(mark));
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    box.current?.showPopover();
    box.current?.focus({ preventScroll: true });
  }, [box]);
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- its height is known once it is shown, and needed before it is painted
    setHeight(box.current?.offsetHeight ?? 0);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- its height changes with its width
  }, [box, space.width]);
  useEffect(() => {
    const measure = (): void => setSpace(measurePopoverSpace(mark));
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [mark]);
  return { inlineSize: space.width, left: space.left, top: popoverTop(space, height) };
}

/** A footnote in a popover next to its mark; closed by Escape or a click outside. */
function FootnotePopover({ article, number, mark, close }: FootnotePopoverProps) {
  const { site, language, messages } = useSite();
  const words = useFeatureMessages('articleTools');
  const { close: closeWord } = useFeatureMessages('common');
  const box = useRef<HTMLDivElement>(null);
  useReturnFocus(box, () => mark);
  const style = usePopoverPosition(box, mark);
  const body = useMemo(() => footnoteBody(article.footnotes?.[number - 1]?.body ?? []), [article, number]);
  useEffect(() => {
    const element = box.current;
    const toggled = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'closed') close();
    };
    element?.addEventListener('toggle', toggled);
    return () => element?.removeEventListener('toggle', toggled);
  }, [box, close]);
  const hide = (): void => box.current?.hidePopover();
  const own = article.language ?? site.language;
  return (
    <div
      ref={box}
      popover="auto"
      className="note-popover"
      role="dialog"
      aria-label={fillMessage(messages.footnote, { number: formatNumber(number, language) })}
      tabIndex={-1}
      lang={own}
      dir={article.direction ?? directionOf(own)}
      style={style}
    >
      <div className="note-text">
        <RepeatedContent article={article}>
          <Blocks body={body} />
        </RepeatedContent>
      </div>
      <p className="note-links">
        <a href={`#${footnoteId(number)}`} onClick={hide}>
          {words.toList}
        </a>
        <button type="button" onClick={hide}>
          {closeWord}
        </button>
      </p>
    </div>
  );
}

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
