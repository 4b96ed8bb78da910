/** How the app tells the document that it answers now, or that it never will. */

export const READY_EVENT = 'broadsheet:ready';
export const FAILED_EVENT = 'broadsheet:failed';

/** The app has hydrated the page, and its listeners stand. */
export function markReady(): void {
  document.documentElement.dataset['ready'] = '';
  document.dispatchEvent(new Event(READY_EVENT));
}

/** The app did not come, or ended before it could answer: what needs it is hidden, as without script. */
export function markFailed(): void {
  document.documentElement.dataset['failed'] = '';
  document.dispatchEvent(new Event(FAILED_EVENT));
}
