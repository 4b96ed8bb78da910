/** Milliseconds to wait for pictures before a page is printed without them. */
const MAX_WAIT_MS = 8000;

/** Resolves when the pictures that are to be printed are there or have failed, or have been waited for long enough. */
export const waitForPictures = (): Promise<unknown> =>
  Promise.race([
    Promise.all(
      [...document.querySelectorAll('img')]
        .filter(({ loading, complete }) => loading === 'eager' && !complete)
        .map((image) => image.decode().catch(() => undefined)),
    ),
    new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS)),
  ]);
