/** What is being written to a highlight, until its sheet is closed. */
import { useEffect } from 'react';
import { object, optional, string, type InferOutput } from 'valibot';
import { useSetting } from '../../setting.tsx';
import { draftName, keepDraft, readDraft } from '../../storage/drafts.ts';
import type { Highlight } from './annotation.ts';
import { keepHighlight, readHighlights } from './store.ts';

const NoteDraft = object({ note: optional(string()), tags: optional(string()) });
/** What was typed; what was not stands as the highlight has it, also when that changes under it. */
export type NoteDraft = InferOutput<typeof NoteDraft>;

const nameOf = (base: string, id: string): string => draftName('note', base, id);

export const readNoteDraft = (base: string, id: string): NoteDraft =>
  readDraft(nameOf(base, id), NoteDraft) ?? {};

/** Keeps what is typed, or lets it go. */
export const keepNoteDraft = (base: string, id: string, draft: NoteDraft | undefined): void =>
  keepDraft(nameOf(base, id), draft);

const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،，]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

/** The highlight with what was typed. */
export const withDraft = (highlight: Highlight, { note, tags }: NoteDraft): Highlight => ({
  ...highlight,
  note: note?.trim() ?? highlight.note,
  tags: tags === undefined ? highlight.tags : tagsIn(tags),
});

/** Gives highlights what was typed on a page that ended before its sheet was closed. */
async function keepLeftDrafts(base: string): Promise<void> {
  for (const highlight of await readHighlights(base)) {
    const draft = readNoteDraft(base, highlight.id);
    if (draft.note === undefined && draft.tags === undefined) continue;
    await keepHighlight(base, { ...withDraft(highlight, draft), modified: new Date().toISOString() });
    keepNoteDraft(base, highlight.id, undefined);
  }
}

/** Sees to what an earlier page left, once. */
export function useLeftDrafts(): void {
  const { base } = useSetting();
  useEffect(() => void keepLeftDrafts(base), [base]);
}
