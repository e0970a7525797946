/** Who was tied to whom, as /network answers it. */
import { ask } from '../api';
import type { Known } from '../who/api';

export interface Edge {
  a: string;
  b: string;
  what: string;
  sureness: string;
  count: number;
  claims: string[];
  source?: string;
}

export interface Network {
  total: number;
  nodes: Known[];
  edges: Edge[];
}

export type Kind = 'relations' | 'alliances' | 'acts';

/** Asks for the ties of a day, or of a stretch of time. */
export function network(kind: Kind, when: { on?: string; from?: string; to?: string }): Promise<Network> {
  return ask<Network>('/network', { kind, ...when, limit: 1500 });
}

/** How a tie is drawn: its colour says what it is, its stroke how sure it is. */
export function colourOf(edge: Edge): string {
  switch (edge.what) {
    case 'established':
      return '--certain';
    case 'severed':
    case 'interrupted':
      return '--disputed';
    case 'recognised':
      return '--possible';
    default:
      return '--accent';
  }
}

export function widthOf(edge: Edge): number {
  return 1.2 + Math.min(5, Math.log2(1 + edge.count) * 0.7);
}

export const DASHES: Record<string, string> = { certain: '', possible: '6 4', disputed: '2 3' };

/** What ties two, in words. */
export function tieWords(edge: Edge): string {
  switch (edge.what) {
    case 'established':
      return 'relations in force';
    case 'severed':
      return 'relations broken off';
    case 'interrupted':
      return 'relations interrupted';
    case 'recognised':
      return 'recognised, no relations';
    case 'acts':
      return `${edge.count} ${edge.count === 1 ? 'act' : 'acts'}`;
    default:
      return edge.what;
  }
}
