import type { Claim } from '../api';

/** A stretch of the document's text that was looked for. */
export type Mark = [start: number, end: number];

/** A passage that has the words. */
export interface Passage {
  kind: 'passage';
  score: number;
  source: Claim['source'];
  marks: Mark[];
}

/** A claim that has them. */
export interface ClaimHit {
  kind: 'claim';
  score: number;
  claim: Claim;
  marks: Mark[];
}

/** How the hits fall under a head. */
export type Facet = { value: string; hits: number }[];

/** What was found. */
export interface Found {
  total: number;
  /** Whether the record holds what this search did not look through yet. */
  'catching-up': boolean;
  passages: Passage[];
  claims: ClaimHit[];
  counts: {
    passages: number;
    claims: number;
    document?: Facet;
    property?: Facet;
    actor?: Facet;
    decade?: Facet;
    year?: Facet;
  };
}
