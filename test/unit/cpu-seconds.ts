/**
 * CPU seconds that this process needs for some work. Only ratios are the same on every machine, so a test compares the work
 * with other work of the same size, or with the same work on less input.
 */
export async function cpuSecondsOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
