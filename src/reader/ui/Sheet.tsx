import { useEffect, useId, useRef, type ReactNode } from 'react';
import { directionOf } from '../../article/bidi.ts';
import { useSite } from '../site-context.tsx';
import { Icon } from './Icon.tsx';
import { useReturnFocus } from '../dom/focus.ts';
import { useFeatureMessages } from './use-feature-messages.ts';

interface SheetProps {
  readonly title: string;
  readonly close: () => void;
  readonly kind?: string;
  readonly children: ReactNode;
}

/** A dialog: at the side on a wide screen, at the bottom on a narrow one. Focus moves to its title. */
export function Sheet({ title, close, kind, children }: SheetProps) {
  const { language } = useSite();
  const words = useFeatureMessages('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useReturnFocus(dialog);
  useEffect(() => {
    const element = dialog.current;
    element?.show();
    heading.current?.focus({ preventScroll: true });
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      data-kind={kind}
      lang={language}
      dir={directionOf(language)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="sheet-header">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="icon-button" aria-label={words.close} onClick={close}>
          <Icon path="m6 6 12 12M18 6 6 18" />
        </button>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
