/** What a measurement is. One file in `questions/` each. */

export interface Answer {
  readonly milliseconds: number;
  /** Peak memory of the process that did the work, where that is not this one. */
  readonly megabytes?: number;
}

export interface Question {
  /** What is measured, in words of a table. */
  readonly asks: string;
  /** Whether the work is one task whatever the size, so that a cost per article says nothing. */
  readonly isOneTask?: boolean;
  /** Whether it is asked when no name is given. What takes minutes is not. */
  readonly isLong?: boolean;
  /** Does the work for an archive of so many articles; what it needs is made before the clock runs. */
  readonly answer: (articles: number) => Answer | Promise<Answer>;
}

/** Runs something and tells how long it took. */
export async function timed(run: () => unknown): Promise<Answer> {
  const start = performance.now();
  await run();
  return { milliseconds: performance.now() - start };
}

/** Runs something on a small archive first, so that it is measured as it goes on and not as it starts. */
export async function warmTimed<T>(
  prepare: (articles: number) => T,
  articles: number,
  run: (prepared: T) => unknown,
): Promise<Answer> {
  await run(prepare(Math.min(articles, 300)));
  const prepared = prepare(articles);
  return timed(() => run(prepared));
}
