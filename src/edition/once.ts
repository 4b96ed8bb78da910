/** The same for each name, made once: an archive has the same few names thousands of times. Pure. */
export function once(make: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const made = known.get(name) ?? make(name);
    known.set(name, made);
    return made;
  };
}
