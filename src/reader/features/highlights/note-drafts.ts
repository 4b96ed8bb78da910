/** Drafts of notes and tags, until the editor is closed. */
import { useEffect } from 'react';
import { object, optional, string, type InferOutput } from 'valibot';
import { useSite } from '../../site-context.tsx';
import { parseTags } from '../../ui/parse-tags.ts';
import { draftName, saveDraft, readDraft } from '../../storage/drafts.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import { saveHighlight, readHighlights } from '../../storage/stores/highlight-store.ts';

const NoteDraft = object({ note: optional(string()), tags: optional(string()) });
/** Only what was typed; other fields keep the highlight's current values. */
export type NoteDraft = InferOutput<typeof NoteDraft>;

const draftNameOf = (base: string, id: string): string => draftName('note', base, id);

export const readNoteDraft = (base: string, id: string): NoteDraft =>
  readDraft(draftNameOf(base, id), NoteDraft) ?? {};

export const saveNoteDraft = (base: string, id: string, draft: NoteDraft | undefined): void =>
  saveDraft(draftNameOf(base, id), draft);

/** The highlight with its draft as note and tags. */
export const applyDraft = (highlight: Highlight, { note, tags }: NoteDraft): Highlight => ({
  ...highlight,
  note: note?.trim() ?? highlight.note,
  tags: tags === undefined ? highlight.tags : parseTags(tags),
});

/** Ends a draft with its highlight stored. What was typed meanwhile, after the editor opened again, stays a draft. */
export async function saveDrafted(base: string, highlight: Highlight, draft: NoteDraft): Promise<void> {
  await saveHighlight(base, { ...applyDraft(highlight, draft), modified: new Date().toISOString() });
  const { note, tags } = readNoteDraft(base, highlight.id);
  if (note === draft.note && tags === draft.tags) saveNoteDraft(base, highlight.id, undefined);
}

/** Saves drafts left by a page that was closed while the editor was open. */
async function applyLeftoverDrafts(base: string): Promise<void> {
  for (const highlight of await readHighlights(base)) {
    const draft = readNoteDraft(base, highlight.id);
    if (draft.note !== undefined || draft.tags !== undefined) await saveDrafted(base, highlight, draft);
  }
}

export function useLeftoverDrafts(): void {
  const { base } = useSite();
  useEffect(() => void applyLeftoverDrafts(base), [base]);
}
