export interface PassageRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}
