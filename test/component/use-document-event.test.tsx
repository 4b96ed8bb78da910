import { render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test, vi } from 'vitest';
import { useDocumentEvent } from '../../src/reader/dom/use-document-event.ts';

const pressTab = (): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));

function ToolBar({ handleKey }: { handleKey: (key: string) => void }) {
  useDocumentEvent('keydown', ({ key }) => handleKey(key));
  return <button type="button">Highlight</button>;
}

/** Presses a key as soon as the tool bar is in the document, before React runs passive effects. */
function EagerReader({ handleKey }: { handleKey: (key: string) => void }) {
  useLayoutEffect(() => void pressTab(), []);
  return <ToolBar handleKey={handleKey} />;
}

test('keys are handled from the moment that a component is in the document', () => {
  const handleKey = vi.fn<(key: string) => void>();
  render(<EagerReader handleKey={handleKey} />);
  expect(handleKey).toHaveBeenCalledExactlyOnceWith('Tab');
});

test('keys are no longer handled once the component is removed', () => {
  const handleKey = vi.fn<(key: string) => void>();
  render(<ToolBar handleKey={handleKey} />).unmount();
  pressTab();
  expect(handleKey).not.toHaveBeenCalled();
});
