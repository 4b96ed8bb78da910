/** Seconds of work of this process since a `process.cpuUsage()`: unlike a clock they do not depend on what else the machine does. */
export function cpuSecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
