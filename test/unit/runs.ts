/** How often a test repeats what it draws at random: `RUNS=10 npm run test:unit` repeats it ten times as often. */
const FACTOR = Number(process.env['RUNS'] ?? 1);

export const runs = (count: number): number => Math.ceil(count * FACTOR);
