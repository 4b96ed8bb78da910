/** Scales the number of random cases of property tests: `RUNS=10 npm run test:unit` tries ten times as many. */
const FACTOR = Number(process.env['RUNS'] ?? 1);

export const runs = (count: number): number => Math.ceil(count * FACTOR);
