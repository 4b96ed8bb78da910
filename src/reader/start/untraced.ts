/**
 * React makes a few errors while its module runs, to throw them later. Each would record where it was made, for which a browser
 * that is being examined reads the whole of React's source a second time: most of what its start costs then.
 */
const Traced = Error;

function Untraced(message?: string): Error {
  return Object.assign(Object.create(Traced.prototype) as Error, { message });
}

globalThis.Error = Untraced as ErrorConstructor;

/** Lets errors record where they are made again. */
export function trace(): void {
  globalThis.Error = Traced;
}
