import { useEffect, useId, useRef, type ReactNode } from 'react';
import { directionOf } from '../i18n/languages.ts';
import { useSetting } from '../setting.tsx';
import { useReturnFocus } from './focus.ts';
import { useWords } from './words.ts';

interface SheetProps {
  readonly title: string;
  readonly close: () => void;
  /** Whether the page behind can be neither read nor used meanwhile. */
  readonly modal?: boolean;
  /** Name for the style sheet. */
  readonly kind?: string;
  readonly children: ReactNode;
}

/** A panel: beside the text on a wide screen, at the foot of a narrow one. The focus goes to its title. */
export function Sheet({ title, close, modal = false, kind, children }: SheetProps) {
  const { language } = useSetting();
  const words = useWords('room');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useReturnFocus(dialog);
  useEffect(() => {
    const element = dialog.current;
    if (modal) element?.showModal();
    else element?.show();
    heading.current?.focus({ preventScroll: true });
    return () => element?.close();
  }, [modal]);
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
        <button type="button" className="sheet-close" aria-label={words.close} onClick={close}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m6 6 12 12M18 6 6 18" />
          </svg>
        </button>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
