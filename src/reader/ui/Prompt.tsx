import { useRef, type ReactNode } from 'react';
import { useReturnFocus } from '../dom/focus.ts';

interface PromptProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** A question or message with buttons at the foot of the window, until it is answered. */
export function Prompt({ className = 'prompt', children }: PromptProps) {
  const prompt = useRef<HTMLParagraphElement>(null);
  useReturnFocus(prompt);
  return (
    <p ref={prompt} className={className} role="status">
      {children}
    </p>
  );
}
