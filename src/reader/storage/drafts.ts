/**
 * Texts that a reader is typing, kept at every letter until what they belong to has them: whatever ends the page, they are there
 * on the next one. In localStorage, which is written at once; a database may not be when a tab closes.
 */
import { record, safeParse, string, unknown, type GenericSchema } from 'valibot';
import { readSetting, writeSetting } from './settings.ts';

const KEY = 'bs:drafts';

const Drafts = record(string(), unknown());

const drafts = (): Record<string, unknown> => readSetting(KEY, Drafts) ?? {};

/** Names what a draft belongs to: a kind of text, of something on the site published under `base`. */
export const draftName = (kind: 'note' | 'tags', base: string, id: string): string => `${kind} ${base} ${id}`;

/** Reads a draft; nothing when there is none, or it is not what the schema asks for. */
export function readDraft<T>(name: string, schema: GenericSchema<unknown, T>): T | undefined {
  const draft = safeParse(schema, drafts()[name]);
  return draft.success ? draft.output : undefined;
}

/** Keeps a draft, or lets it go when there is none. */
export function keepDraft(name: string, draft: unknown): void {
  const { [name]: _old, ...others } = drafts();
  const next = draft === undefined ? others : { ...others, [name]: draft };
  writeSetting(KEY, Object.keys(next).length > 0 ? next : undefined);
}
