/** Before all unit tests: says in one place what would otherwise fail in ten files. */
export async function setup(): Promise<void> {
  try {
    await import('sharp');
  } catch {
    const error = new Error(
      'The unit tests need sharp, which is not installed here; run: npm ci --include=optional',
    );
    // Where this was noticed says nothing.
    error.stack = '';
    throw error;
  }
}
