/** Who an actor is, as /actors answers it. */
import { ask, Problem, type Claim, type Entity } from '../api';

export interface Known {
  key: string;
  name: string;
  kind: string;
  since?: number;
  until?: number;
}

export interface Listed extends Known {
  claims: number;
}

export interface Name {
  name: string;
  use?: string;
  language?: string;
  since?: number;
  until?: number;
}

export interface Succession {
  actor: Known;
  year?: number;
  manner: string;
  source: string;
}

export interface Membership {
  member: Known;
  organisation: Known;
  as: string;
  since?: number;
  until?: number;
  source: string;
}

export interface Office {
  title: string;
  of?: Known;
  since?: number;
  until?: number;
  source: string;
}

export interface ConflictInShort {
  id: string;
  kind: string;
  severity: string;
  explanation: string;
}

export interface Profile extends Known {
  known: boolean;
  source?: string;
  home?: Known;
  names: Name[];
  line: Known[];
  namesakes: Known[];
  predecessors: Succession[];
  successors: Succession[];
  memberships: Membership[];
  offices: Office[];
  claims: number;
  properties: Record<string, number>;
  acts: Record<string, number>;
  partners: Listed[];
  instruments: Listed[];
  organisations: Listed[];
  conflicts: ConflictInShort[];
}

/** The first and the last day on which it can have started, the first and the last that can have been its last. */
export type Days = [string | null, string | null, string | null, string | null];

export interface Term {
  edtf?: string;
  days: Days;
  claims: Claim[];
}

export interface Tenure {
  person: Entity;
  title: string;
  role?: string;
  of?: Entity;
  /** The state that received an envoy. */
  at?: Entity;
  body?: Known;
  terms: Term[];
}

/** Asks of an actor; nothing where neither the authority nor the record knows it. */
export async function profile(key: string): Promise<Profile | null> {
  return orNothing(ask<Profile>(`/actors/${encodeURIComponent(key)}`));
}

/** What is asked for, or nothing where it is not there. */
export async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) {
      return null;
    }
    throw failure;
  }
}

/** Years of a life: `1945–1963`, `since 1949`, `until 1955`; nothing where none is known. */
export function years(of: { since?: number; until?: number }): string {
  if (of.since !== undefined && of.until !== undefined) {
    return of.since === of.until ? String(of.since) : `${of.since}–${of.until}`;
  }
  return of.since !== undefined ? `since ${of.since}` : of.until !== undefined ? `until ${of.until}` : '';
}

/** A number with its noun. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
