export interface Measurement {
  readonly milliseconds: number;
  /** Peak memory of the measured process, if it is another one. */
  readonly megabytes?: number;
}

export interface Benchmark {
  readonly description: string;
  /** Whether the work is one task whatever the size, so that a cost per article is meaningless. */
  readonly isConstantTask?: boolean;
  /** Takes minutes, so it only runs when named. */
  readonly isLong?: boolean;
  /** Inputs are prepared before the time is measured. */
  readonly run: (articles: number) => Measurement | Promise<Measurement>;
}

export async function measure(run: () => unknown): Promise<Measurement> {
  const start = performance.now();
  await run();
  return { milliseconds: performance.now() - start };
}

/** Runs on a small archive first, to measure warmed-up code. */
export async function measureWarm<T>(
  prepare: (articles: number) => T,
  articles: number,
  run: (prepared: T) => unknown,
): Promise<Measurement> {
  await run(prepare(Math.min(articles, 300)));
  const prepared = prepare(articles);
  return measure(() => run(prepared));
}
