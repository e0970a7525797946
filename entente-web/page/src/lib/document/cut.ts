import type { Claim } from '../api';
import { groupOf } from './groups';

/** A stretch of the text that is drawn at once; it ends where a line ends, if it can. */
export interface Chunk {
  start: number;
  end: number;
}

/** Words between which no claim begins or ends, with the claims that cite them. */
export interface Segment {
  start: number;
  text: string;
  claims: Claim[];
  groups: string[];
}

const USUAL = 3_000;
const MOST = 9_000;

/** Cuts a text into chunks, at ends of lines; a line that is too long is cut at a blank. */
export function chunks(text: string): Chunk[] {
  const found: Chunk[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.length;
    if (text.length - start > USUAL) {
      const line = text.indexOf('\n', start + USUAL);
      end = line < 0 ? text.length : line + 1;
      if (end - start > MOST) {
        const blank = text.lastIndexOf(' ', start + MOST);
        end = blank > start ? blank + 1 : start + MOST;
      }
    }
    found.push({ start, end });
    start = end;
  }
  return found;
}

/** For each chunk the claims that cite words of it. */
export function claimsOf(all: Chunk[], claims: Claim[]): Claim[][] {
  const found: Claim[][] = all.map(() => []);
  for (const claim of claims) {
    for (let i = chunkAt(all, claim.source.start); i < all.length && all[i].start < claim.source.end; i++) {
      found[i].push(claim);
    }
  }
  return found;
}

/** The chunk in which a character stands. */
export function chunkAt(all: Chunk[], offset: number): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (all[middle].start <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** Cuts a chunk wherever a claim begins or ends. */
export function segments(text: string, chunk: Chunk, claims: Claim[]): Segment[] {
  const cuts = new Set([chunk.start, chunk.end]);
  for (const { source } of claims) {
    cuts.add(Math.max(source.start, chunk.start));
    cuts.add(Math.min(source.end, chunk.end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i) => {
    const end = at[i + 1];
    const here = claims.filter(({ source }) => source.start < end && source.end > start);
    return { start, text: text.slice(start, end), claims: here, groups: [...new Set(here.map(groupOf))] };
  });
}
