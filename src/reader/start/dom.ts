/** React's DOM half, by itself, so that it can be evaluated in a task of its own. */
import { trace } from './untraced.ts';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';

trace();

export { flushSync, hydrateRoot };
