/** What an instrument went through, as /instruments answers it. */
import { ask, type Claim, type Entity } from '../api';
import { orNothing, type ConflictInShort, type Days, type Known } from './api';

export interface Dated {
  edtf?: string;
  days: Days;
  stance: string;
  claims: Claim[];
}

export interface Stage {
  stage: string;
  disputed: boolean;
  dates: Dated[];
}

export interface Told {
  what: string;
  other?: Entity;
  claims: Claim[];
}

export interface Party {
  key: string;
  name: string;
  kind: string;
  deeds: Record<string, Dated[]>;
}

export interface Signatory {
  key: string;
  name: string;
  state?: Known;
  disputed: boolean;
  claims: Claim[];
  denied: Claim[];
}

export interface Course {
  key: string;
  name: string;
  names: string[];
  types: Told[];
  stages: Stage[];
  parties: Party[];
  signatories: Signatory[];
  told: Record<string, Told[]>;
  claims: number;
  sources: { document: string; title: string; claims: number }[];
  namesakes: string[];
  conflicts: ConflictInShort[];
}

/** Asks of an instrument; nothing where the record does not know it. */
export function course(key: string): Promise<Course | null> {
  return orNothing(ask<Course>(`/instruments/${key.split('/').map(encodeURIComponent).join('/')}`));
}

/** Who says so: the titles of the documents, each once. */
export function sayers(claims: Claim[]): string[] {
  return [...new Set(claims.map((claim) => claim.source.title))];
}

/** The documents in which claims stand, each once. */
export function documents(claims: Claim[]): number {
  return new Set(claims.map((claim) => claim.source.document)).size;
}

/** Whether two dates can be one: they have a day in common. */
export function canAgree(one: Days, other: Days): boolean {
  const before = (a: string | null, b: string | null) => a !== null && b !== null && a < b;
  return !before(one[3], other[0]) && !before(other[3], one[0]);
}
