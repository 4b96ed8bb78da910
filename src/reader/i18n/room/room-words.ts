/**
 * Every word of the reading room, by feature. They load with the first feature that is used, and are typed so that the
 * compiler lists what a language lacks. Names in braces are filled in.
 */

export interface RoomWords {
  /** What all features share. */
  readonly room: {
    readonly close: string;
    readonly failed: string;
    /** The device keeps nothing; what is done now is gone with the tab. */
    readonly notKept: string;
    /** The device has no more room. */
    readonly full: string;
    readonly undo: string;
  };

  readonly preferences: object;

  readonly place: object;

  readonly listen: object;

  readonly highlights: object;

  readonly keep: object;

  readonly changes: object;

  readonly share: object;

  readonly small: object;
}
