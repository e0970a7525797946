import type { Claim } from '../api';

/** A document as lists show it. */
export interface DocumentRow {
  id: string;
  title: string;
  characters: number;
  claims: number;
  learned: string;
  digest: string;
  source: { author?: string; date?: string; kind?: string; language?: string; citation?: string; licence?: string };
}

/** A document with its text and what it says. */
export interface WholeDocument {
  document: DocumentRow;
  text?: string;
  claims: Claim[];
  gaps: { explanation: string; source: Claim['source'] }[];
  rejected: string[];
}
