/** React's DOM half, by itself, so that it can be evaluated in a task of its own. */
export { flushSync } from 'react-dom';
export { hydrateRoot } from 'react-dom/client';
