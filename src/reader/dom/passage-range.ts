/** Characters of one passage, by start and end offset. */
export interface PassageRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
