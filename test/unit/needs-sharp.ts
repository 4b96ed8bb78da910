/** Runs before all unit tests, and reports a missing sharp once instead of in ten files. */
export async function setup(): Promise<void> {
  try {
    await import('sharp');
  } catch {
    const error = new Error(
      'The unit tests need sharp, which is not installed here; run: npm ci --include=optional',
    );
    // The stack trace would not help.
    error.stack = '';
    throw error;
  }
}
