/** What the tests of one file share, such as a published site. A worker keeps nothing of the files that it is done with. */
export interface Removable {
  remove(): Promise<void>;
}

export class FileResources {
  private file = '';
  private readonly created = new Map<unknown, Promise<Removable>>();

  /** Creates what has this key in this file, or returns it. Removes what was created for another file. */
  async get<T extends Removable>(file: string, key: unknown, create: () => Promise<T>): Promise<T> {
    if (file !== this.file) await this.remove();
    this.file = file;
    const known = this.created.get(key) as Promise<T> | undefined;
    if (known) return known;
    const creating = create();
    this.created.set(key, creating);
    return creating;
  }

  async remove(): Promise<void> {
    const all = [...this.created.values()];
    this.created.clear();
    await Promise.allSettled(all.map(async (one) => (await one).remove()));
  }
}
