/** All that is told of two parties over time (GET /timeline). */
import { ask, type Claim } from '../api';
import type { Party } from './types';

export interface When {
  /** The first and the last day on which it can have started; null where nothing bounds it. */
  start: [string | null, string | null];
  end: [string | null, string | null];
  startKind: 'told' | 'approximate' | 'unknown' | 'open';
  endKind: 'told' | 'approximate' | 'unknown' | 'open';
}

export interface Told {
  lane: string;
  instrument?: string;
  when?: When;
  conflicts?: string[];
  claim: Claim;
}

interface Page {
  a: Party;
  b: Party;
  total: number;
  told: Told[];
}

const AT_ONCE = 1000;

/** Asks for all of it, page by page. */
export async function askTold(
  asked: { a: string; b: string; on?: string; knownOn?: string },
  signal?: AbortSignal,
): Promise<Told[]> {
  const told: Told[] = [];
  for (;;) {
    const page = await ask<Page>(
      '/timeline',
      { a: asked.a, b: asked.b, on: asked.on, 'known-on': asked.knownOn, limit: AT_ONCE, offset: told.length },
      signal,
    );
    told.push(...page.told);
    if (page.told.length === 0 || told.length >= page.total) {
      return told;
    }
  }
}
