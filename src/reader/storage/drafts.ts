/** In localStorage, which writes synchronously: an IndexedDB write may be lost when the tab closes. */
import { record, string, unknown, type GenericSchema } from 'valibot';
import { validated } from './validated.ts';
import { readSetting, writeSetting } from './settings.ts';

const DRAFTS_KEY = 'bs:drafts';

const Drafts = record(string(), unknown());

const drafts = (): Record<string, unknown> => readSetting(DRAFTS_KEY, Drafts) ?? {};

export const draftName = (kind: 'note' | 'tags', base: string, id: string): string => `${kind} ${base} ${id}`;

export const readDraft = <T>(name: string, schema: GenericSchema<unknown, T>): T | undefined =>
  validated(schema, drafts()[name]);

export function saveDraft(name: string, draft: unknown): void {
  const { [name]: _old, ...others } = drafts();
  const next = draft === undefined ? others : { ...others, [name]: draft };
  writeSetting(DRAFTS_KEY, Object.keys(next).length > 0 ? next : undefined);
}
