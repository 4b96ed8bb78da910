import { useEffect, useRef, useState, type KeyboardEvent, type TouchList } from 'react';
import type { Image } from '../../../article/pictures.ts';
import { srcSet } from '../../../article/renditions.ts';
import type { Article } from '../../../article/schema.ts';
import { CaptionText } from '../../blocks/Caption.tsx';
import { useFormat } from '../../formatted.tsx';
import { fillMessage } from '../../i18n/format.ts';
import { directionOf } from '../../../article/bidi.ts';
import { useSite } from '../../site-context.tsx';
import { useReturnFocus } from '../../dom/focus.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { pictureElement } from './picture-in-view.ts';
import type { LightboxPicture } from './lightbox-pictures.ts';
import { RepeatedContent } from '../../blocks/RepeatedContent.tsx';
import { swipeDirection, type Point } from './swipe.ts';
import css from './lightbox.css?inline';

adoptStyleSheet(css);

interface LightboxProps {
  readonly article: Article;
  readonly pictures: readonly LightboxPicture[];
  readonly at: number;
  readonly go: (at: number) => void;
  readonly close: () => void;
}

interface LightboxCaptionProps {
  readonly article: Article;
  readonly of: LightboxPicture;
}

/** Caption and credit; focusable when they overflow, so that they can be scrolled by keyboard. */
function LightboxCaption({ article, of: { caption, credit } }: LightboxCaptionProps) {
  const { site } = useSite();
  const figcaption = useRef<HTMLElement>(null);
  const [isScrollable, setScrollable] = useState(false);
  useEffect(() => {
    const element = figcaption.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setScrollable(element.scrollHeight > element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  if (!caption?.length && !credit) return null;
  const language = article.language ?? site.language;
  return (
    <figcaption
      ref={figcaption}
      className="viewer-caption"
      lang={language}
      dir={article.direction ?? directionOf(language)}
      tabIndex={isScrollable ? 0 : undefined}
    >
      <RepeatedContent article={article}>
        <CaptionText caption={caption} credit={credit} />
      </RepeatedContent>
    </figcaption>
  );
}

const pointOf = (touches: TouchList): Point => ({
  x: touches[0]?.clientX ?? 0,
  y: touches[0]?.clientY ?? 0,
});

interface ZoomablePictureProps {
  readonly of: Image;
  readonly isLarge: boolean;
  readonly zoom: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly onDismiss: () => void;
}

/** One picture: a tap zooms, a horizontal swipe turns the page, a downward swipe closes. */
function ZoomablePicture({ of, isLarge, zoom, step, onDismiss }: ZoomablePictureProps) {
  const { language, href } = useSite();
  const words = useFeatureMessages('articleTools');
  const { renditions, width = 9999, height = 1 } = of;
  const from = useRef<Point>(undefined);
  const forward = directionOf(language) === 'rtl' ? 'right' : 'left';
  const end = (to: Point): void => {
    const swipe = from.current && !isLarge ? swipeDirection(from.current, to) : undefined;
    from.current = undefined;
    if (swipe === 'away') onDismiss();
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

interface LightboxButtonProps {
  readonly name: string;
  readonly path: string;
  /** Without `disabled`, so that it keeps its focus. */
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

const LightboxButton = ({ name, path, isDisabled, onClick }: LightboxButtonProps) => (
  <button
    type="button"
    className="icon-button"
    aria-label={name}
    aria-disabled={isDisabled}
    onClick={onClick}
  >
    <Icon path={path} />
  </button>
);

interface LightboxBarProps {
  readonly at: number;
  readonly count: number;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

function LightboxBar({ at, count, step, close }: LightboxBarProps) {
  const { number } = useFormat();
  const words = useFeatureMessages('articleTools');
  const { close: closeWord } = useFeatureMessages('common');
  const numbers = { at: number(at + 1), total: number(count) };
  return (
    <header className="viewer-bar">
      <p aria-live="polite">{fillMessage(words.pictureOf, numbers)}</p>
      <LightboxButton
        name={words.previous}
        path="m15 5-7 7 7 7"
        isDisabled={at === 0}
        onClick={() => step(-1)}
      />
      <LightboxButton
        name={words.next}
        path="m9 5 7 7-7 7"
        isDisabled={at === count - 1}
        onClick={() => step(1)}
      />
      <LightboxButton name={closeWord} path="m6 6 12 12M18 6 6 18" onClick={close} />
    </header>
  );
}

export function Lightbox({ article, pictures, at, go, close }: LightboxProps) {
  const { language } = useSite();
  const words = useFeatureMessages('articleTools');
  const dialog = useRef<HTMLDialogElement>(null);
  useReturnFocus(dialog, () => (pictures[at] ? pictureElement(pictures[at]) : null));
  const [zoomedIndex, setZoomedIndex] = useState<number>();
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
    else if (key === '+' || key === '=') setZoomedIndex(at);
    else if (key === '-') setZoomedIndex(undefined);
  };
  const shown = pictures[at];
  if (!shown) return null;
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
      <LightboxBar at={at} count={pictures.length} step={step} close={close} />
      <figure>
        <ZoomablePicture
          key={shown.key}
          of={shown.image}
          isLarge={zoomedIndex === at}
          zoom={() => setZoomedIndex(zoomedIndex === at ? undefined : at)}
          step={step}
          onDismiss={close}
        />
        <LightboxCaption key={`${shown.key} caption`} article={article} of={shown} />
      </figure>
    </dialog>
  );
}
