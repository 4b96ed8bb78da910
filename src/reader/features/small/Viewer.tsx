import { useEffect, useRef, useState, type KeyboardEvent, type TouchList } from 'react';
import type { Image } from '../../../article/pictures.ts';
import { srcSet } from '../../../article/renditions.ts';
import type { Article } from '../../../article/schema.ts';
import { CaptionWords } from '../../blocks/Caption.tsx';
import { fill, formatNumber } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import { useReturnFocus } from '../focus.ts';
import { adopt } from '../style.ts';
import { useWords } from '../words.ts';
import { pictureElement } from './picture-in-view.ts';
import type { Shown } from './pictures.ts';
import { ShownAgain } from './ShownAgain.tsx';
import { swipeOf, type Point } from './swipe.ts';
import { ViewButton } from './ViewButton.tsx';
import css from './viewer.css?inline';

adopt(css);

interface ViewerProps {
  readonly article: Article;
  readonly pictures: readonly Shown[];
  readonly at: number;
  readonly go: (at: number) => void;
  readonly close: () => void;
}

interface CaptionProps {
  readonly article: Article;
  readonly of: Shown;
}

/** Words and credit of the picture. One that is longer than its room can be scrolled by keyboard too. */
function Caption({ article, of: { caption, credit } }: CaptionProps) {
  const { site } = useSetting();
  const place = useRef<HTMLElement>(null);
  const [isCut, cut] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => cut(element.scrollHeight > element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  if (!caption?.length && !credit) return null;
  const language = article.language ?? site.language;
  return (
    <figcaption
      ref={place}
      className="viewer-caption"
      lang={language}
      dir={article.direction ?? directionOf(language)}
      tabIndex={isCut ? 0 : undefined}
    >
      <ShownAgain article={article}>
        <CaptionWords caption={caption} credit={credit} />
      </ShownAgain>
    </figcaption>
  );
}

const pointOf = (touches: TouchList): Point => ({
  x: touches[0]?.clientX ?? 0,
  y: touches[0]?.clientY ?? 0,
});

interface PictureProps {
  readonly of: Image;
  readonly isLarge: boolean;
  readonly zoom: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly away: () => void;
}

/** The picture by itself. A tap enlarges it; a finger that moves across turns to the next, and one that moves down closes. */
function Picture({ of, isLarge, zoom, step, away }: PictureProps) {
  const { language, href } = useSetting();
  const words = useWords('small');
  const { renditions, width = 9999, height = 1 } = of;
  const from = useRef<Point>(undefined);
  const forward = directionOf(language) === 'rtl' ? 'right' : 'left';
  const end = (to: Point): void => {
    const swipe = from.current && !isLarge ? swipeOf(from.current, to) : undefined;
    from.current = undefined;
    if (swipe === 'away') away();
    else if (swipe) step(swipe === forward ? 1 : -1);
  };
  return (
    <div className="viewer-stage" data-large={isLarge ? (height > 2 * width ? 'tall' : '') : undefined}>
      <button
        type="button"
        className="viewer-picture"
        aria-label={isLarge ? words.zoomOut : words.zoomIn}
        aria-pressed={isLarge}
        onClick={zoom}
        onTouchStart={({ touches }) => {
          from.current = touches.length === 1 ? pointOf(touches) : undefined;
        }}
        onTouchEnd={({ changedTouches }) => end(pointOf(changedTouches))}
      >
        <picture>
          {renditions?.formats.map((format) => (
            <source
              key={format}
              type={`image/${format}`}
              srcSet={srcSet(renditions, format, 'full', href)}
              sizes={isLarge ? '250vw' : `min(100vw,${width}px)`}
            />
          ))}
          <img src={href(of.src)} alt={of.alt} />
        </picture>
      </button>
    </div>
  );
}

/** Pictures one at a time, over the page. */
export function Viewer({ article, pictures, at, go, close }: ViewerProps) {
  const { language } = useSetting();
  const words = useWords('small');
  const { close: closeWord } = useWords('room');
  const dialog = useRef<HTMLDialogElement>(null);
  useReturnFocus(dialog, () => (pictures[at] ? pictureElement(pictures[at]) : null));
  const [large, enlarge] = useState<number>();
  const direction = directionOf(language);
  const step = (by: 1 | -1): void => {
    if (pictures[at + by]) go(at + by);
  };
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowRight' || key === 'ArrowLeft')
      step((key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1);
    else if (key === '+' || key === '=') enlarge(at);
    else if (key === '-') enlarge(undefined);
  };
  const shown = pictures[at];
  if (!shown) return null;
  const numbers = { at: formatNumber(at + 1, language), total: formatNumber(pictures.length, language) };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- every key has a button beside it
    <dialog
      ref={dialog}
      className="viewer"
      aria-label={words.viewer}
      lang={language}
      dir={direction}
      onKeyDown={onKey}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className="viewer-bar">
        <p aria-live="polite">{fill(words.pictureOf, numbers)}</p>
        <ViewButton name={words.previous} path="m15 5-7 7 7 7" isOff={at === 0} onClick={() => step(-1)} />
        <ViewButton
          name={words.next}
          path="m9 5 7 7-7 7"
          isOff={at === pictures.length - 1}
          onClick={() => step(1)}
        />
        <ViewButton name={closeWord} path="m6 6 12 12M18 6 6 18" onClick={close} />
      </header>
      <figure>
        <Picture
          key={shown.key}
          of={shown.image}
          isLarge={large === at}
          zoom={() => enlarge(large === at ? undefined : at)}
          step={step}
          away={close}
        />
        <Caption key={`${shown.key} caption`} article={article} of={shown} />
      </figure>
    </dialog>
  );
}
