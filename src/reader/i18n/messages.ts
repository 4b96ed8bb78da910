/** By CLDR plural category; `{count}` is replaced by the number. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Messages of pages. Names in braces are placeholders. */
export interface Messages {
  readonly skip: string;
  readonly sections: string;
  readonly loading: string;
  readonly by: string;
  /** Mark of an article that is not published yet. */
  readonly draft: string;
  readonly published: string;
  readonly updated: string;
  readonly minutes: Plural;
  readonly comments: Plural;
  readonly shares: Plural;
  readonly views: Plural;
  readonly discussion: string;
  readonly more: string;
  readonly corrections: Plural;
  readonly tags: string;
  readonly series: string;
  readonly partOf: string;
  readonly part: string;
  readonly previousPart: string;
  readonly nextPart: string;
  readonly source: string;
  readonly license: string;
  readonly related: string;
  readonly nextArticle: string;
  readonly read: string;
  readonly footnotes: string;
  readonly footnote: string;
  readonly backToText: string;
  readonly embedLoad: string;
  readonly embedNotice: string;
  readonly embedOpen: string;
  readonly transcript: string;
  readonly keyPoints: string;
  readonly note: string;
  readonly background: string;
  readonly warning: string;
  readonly table: string;
  readonly code: string;
  readonly copy: string;
  readonly section: string;
  readonly tag: string;
  readonly author: string;
  readonly latest: string;
  readonly nothingHere: string;
  readonly pages: string;
  readonly newer: string;
  readonly older: string;
  readonly page: string;
  readonly missingTitle: string;
  readonly missingText: string;
  readonly failedTitle: string;
  readonly offlineText: string;
  readonly serverText: string;
  readonly brokenText: string;
  readonly outdatedText: string;
  readonly timeoutText: string;
  readonly crashText: string;
  readonly retry: string;
  readonly goBack: string;
  readonly toFront: string;
  readonly textAndTheme: string;
  readonly contents: string;
  readonly listen: string;
  readonly save: string;
  readonly share: string;
  readonly highlights: string;
  readonly search: string;
  readonly saved: string;
}
