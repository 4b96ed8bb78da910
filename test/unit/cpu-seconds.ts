/**
 * CPU seconds of this process for some work. Only their ratio says something on every machine: a test compares the work with
 * other work of the same size, or with the same work on less.
 */
export async function cpuSecondsOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
