/** Messages of features, loaded with the first feature that is used. Names in braces are placeholders. */
import type { Plural } from './messages.ts';

export interface FeatureMessages {
  readonly common: {
    readonly close: string;
    readonly failed: string;
    /** The browser does not store anything beyond this tab. */
    readonly notKept: string;
    readonly full: string;
    readonly undo: string;
  };

  readonly preferences: Readonly<
    Record<
      | 'presets'
      | 'standard'
      | 'large'
      | 'compact'
      | 'airy'
      | 'clear'
      | 'theme'
      | 'system'
      | 'light'
      | 'sepia'
      | 'grey'
      | 'dark'
      | 'black'
      | 'contrast'
      | 'forced'
      | 'text'
      | 'size'
      | 'face'
      | 'serif'
      | 'sans'
      | 'spacing'
      | 'leading'
      | 'measure'
      | 'letter'
      | 'word'
      | 'paragraph'
      | 'usual'
      | 'smaller'
      | 'larger'
      | 'align'
      | 'start'
      | 'justify'
      | 'hyphens'
      | 'dropCaps'
      | 'pullquotes'
      | 'motion'
      | 'reset'
      | 'wasReset',
      string
    >
  >;

  readonly readingPosition: {
    readonly continueReading: string;
    readonly resume: string;
    readonly fromStart: string;
    readonly stopped: string;
    readonly share: string;
    readonly finished: string;
    readonly beginning: string;
    readonly noSections: string;
    readonly history: string;
    readonly forget: string;
    readonly forgotten: string;
    readonly clear: string;
    readonly nothingRead: string;
    readonly more: string;
    readonly left: Plural;
    readonly targetRemoved: string;
    readonly targetRemovedHere: string;
  };

  readonly listen: {
    readonly transport: string;
    readonly bar: string;
    readonly more: string;
    readonly play: string;
    readonly pause: string;
    readonly stop: string;
    readonly sentenceBack: string;
    readonly sentenceOn: string;
    readonly paragraphBack: string;
    readonly paragraphOn: string;
    readonly position: string;
    readonly sentenceOf: string;
    readonly left: Plural;
    readonly rate: string;
    readonly voice: string;
    readonly automatic: string;
    readonly sleep: string;
    readonly off: string;
    readonly minutes: Plural;
    readonly articleEnd: string;
    readonly continueWithRelated: string;
    readonly tap: string;
    readonly waiting: string;
    readonly unsupported: string;
    readonly noVoice: string;
    readonly blocked: string;
    readonly network: string;
    readonly engine: string;
    /** Spoken instead of content that is not text. */
    readonly picture: string;
    readonly video: string;
    readonly audio: string;
    readonly code: string;
    readonly formula: string;
    readonly keyPoints: string;
    /** Said in the place of an address. */
    readonly linkTo: string;
  };

  readonly highlights: {
    readonly yellow: string;
    readonly green: string;
    readonly blue: string;
    readonly pink: string;
    readonly purple: string;
    readonly tools: string;
    readonly mark: string;
    readonly note: string;
    readonly tags: string;
    readonly tagsHint: string;
    readonly copy: string;
    readonly quote: string;
    readonly share: string;
    readonly lookUp: string;
    readonly copied: string;
    readonly remove: string;
    readonly removed: string;
    readonly save: string;
    readonly none: string;
    readonly noMatch: string;
    readonly search: string;
    readonly here: string;
    readonly everywhere: string;
    readonly colour: string;
    readonly any: string;
    readonly tag: string;
    readonly edited: string;
    /** For a highlight whose text is no longer in the article. */
    readonly gone: string;
    readonly show: string;
    readonly download: string;
    readonly importFile: string;
    readonly noneInFile: string;
    readonly count: Plural;
    readonly imported: Plural;
    readonly article: string;
    readonly more: string;
    readonly shown: string;
    readonly withdrawn: string;
    readonly noteRemoved: string;
    readonly tagsRemoved: string;
  };

  readonly saved: {
    readonly saved: string;
    readonly savedUntilTabCloses: string;
    readonly savedPartly: Plural;
    readonly removed: string;
    readonly needsScript: string;
    readonly none: string;
    readonly noMatch: string;
    readonly search: string;
    readonly show: string;
    readonly toRead: string;
    readonly archive: string;
    readonly all: string;
    readonly tag: string;
    readonly any: string;
    readonly sort: string;
    readonly newest: string;
    readonly oldest: string;
    readonly published: string;
    readonly shortest: string;
    readonly byHeadline: string;
    readonly moveToArchive: string;
    readonly unarchive: string;
    readonly archived: string;
    readonly unarchived: string;
    readonly remove: string;
    readonly tags: string;
    readonly tagsHint: string;
    readonly retagged: string;
    readonly done: string;
    readonly savedOn: string;
    readonly missing: Plural;
    readonly full: string;
    readonly count: Plural;
    readonly device: string;
    readonly usage: string;
    readonly storagePersistent: string;
    readonly storageEvictable: string;
    readonly forgetVisited: string;
    /** Confirmation before cached pages are deleted. */
    readonly confirmForgetVisited: string;
    readonly forget: string;
    readonly keepThem: string;
    readonly forgotten: string;
    readonly removeAll: string;
    readonly allTitle: string;
    readonly howMany: string;
    readonly start: string;
    readonly progress: string;
    readonly stop: string;
    readonly savedMany: Plural;
    readonly failedMany: Plural;
    readonly nothing: string;
    readonly update: string;
    readonly reload: string;
    readonly later: string;
  };

  readonly changes: {
    readonly notice: string;
    readonly title: string;
    readonly since: string;
    readonly corrections: string;
    readonly figures: string;
    readonly added: string;
    readonly removed: string;
    readonly paragraphAdded: string;
    readonly paragraphRemoved: string;
    readonly moved: string;
    readonly next: string;
    readonly previous: string;
    readonly position: string;
    readonly show: string;
    readonly seen: string;
    readonly picture: string;
    readonly headline: string;
    /** Between an old and a new figure, for screen readers. */
    readonly became: string;
    readonly changes: Plural;
    readonly same: Plural;
  };

  readonly share: {
    readonly system: string;
    readonly copyLink: string;
    readonly copied: string;
    /** Clipboard access was denied; the reader copies the shown text. */
    readonly notCopied: string;
    readonly wordsLink: string;
    readonly wordsHint: string;
    readonly quote: string;
    readonly quoteHint: string;
    readonly wide: string;
    readonly square: string;
    readonly savePicture: string;
    readonly quotePicture: string;
    readonly cite: string;
    readonly style: string;
    readonly copyCitation: string;
    readonly saveFile: string;
    readonly print: string;
    readonly columns: string;
    readonly preparing: string;
    readonly links: string;
  };

  readonly articleTools: {
    readonly toList: string;
    readonly viewer: string;
    readonly pictureOf: string;
    readonly previous: string;
    readonly next: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly keys: string;
    readonly keysOn: string;
    readonly keysHint: string;
    readonly keyNext: string;
    readonly keyPrevious: string;
    readonly keyHelp: string;
    readonly keyTop: string;
    readonly keyStory: string;
    readonly keyBack: string;
    readonly keyHome: string;
    readonly keySaved: string;
    readonly keySearch: string;
    readonly keyPrint: string;
    readonly keyThen: string;
    readonly keyLink: string;
    readonly linkCopied: string;
  };

  readonly dataExport: {
    readonly download: string;
    readonly downloadAll: string;
    readonly epub: string;
    readonly markdown: string;
    readonly making: string;
    readonly failed: string;
    readonly cover: string;
    /** Accessibility summary in the e-book's metadata. */
    readonly accessible: string;
    /** Title of an e-book with several articles. */
    readonly issue: string;
    readonly yourData: string;
    readonly yourDataHint: string;
    readonly saveAll: string;
    readonly importFile: string;
    readonly nothingNew: string;
    readonly notAFile: string;
    readonly newer: string;
    readonly otherSite: string;
    readonly tooLarge: string;
    readonly imported: Plural;
  };
}
