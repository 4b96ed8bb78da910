/** Words of one passage, from and to an offset in it. */
export interface Stretch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
