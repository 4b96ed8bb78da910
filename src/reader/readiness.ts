/** Tells the document that the app is ready, or failed to start. */

export const READY_EVENT = 'broadsheet:ready';
export const FAILED_EVENT = 'broadsheet:failed';

export function markReady(): void {
  // The app may start after `markFailed`, when it was only slow.
  delete document.documentElement.dataset['failed'];
  document.documentElement.dataset['ready'] = '';
  document.dispatchEvent(new Event(READY_EVENT));
}

/** Whatever needs the app is hidden, as without script, until it is there. */
export function markFailed(): void {
  document.documentElement.dataset['failed'] = '';
  document.dispatchEvent(new Event(FAILED_EVENT));
}
