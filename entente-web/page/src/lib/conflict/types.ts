import type { Claim, Entity } from '../api';

/** How far in time a source lies from what it tells, in days. */
export interface Apart {
  fewest: number;
  most?: number;
  later: boolean;
}

/** A source that stands on a side. */
export interface SideSource {
  document: string;
  title: string;
  kind?: string;
  date?: string;
  apart?: Apart;
}

/** What one side holds, and who stands there. */
export interface Side {
  stands: string;
  preferred?: boolean;
  sources: SideSource[];
  wordings: number;
  claims: string[];
}

/** Claims that cannot all be true. */
export interface Conflict {
  id: string;
  kind: string;
  severity: string;
  fact: { subject: Entity; property: string; object?: Entity; code?: string; act?: string };
  claims: Claim[];
  explanation: string;
  bounds?: string[];
  sides?: Side[];
  judgements?: { id: string; verdict: string; who: string; why: string }[];
}

/** A claim with the words around its own. */
export interface InContext {
  claim: Claim;
  context: { before: string; after: string };
}

/** A conflict with all of its claims. */
export interface WholeConflict {
  conflict: Conflict;
  claims: InContext[];
}

/** A part of all conflicts. */
export interface ConflictList {
  total: number;
  kinds: Record<string, number>;
  states: { open: number; judged: number };
  conflicts: Conflict[];
}

/** What a person decided. */
export interface Judgement {
  id: string;
  verdict: string;
  about: string[];
  who: string;
  why: string;
  learned: string;
  holds?: boolean;
  /** What each id is of, where it is on record. */
  things?: { id: string; kind: 'claim' | 'conflict' | 'judgement'; words: string; document?: string }[];
}
