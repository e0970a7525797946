/** Dates and terms in words for people. */
import type { Claim } from './api';

export { dateWords } from './dates.js';

/** A term of the vocabulary as a person reads it: `holds-office` as "holds office". */
export function termWords(term: string): string {
  return term.replaceAll('-', ' ');
}

/** From where the date of a claim is, if not from its words alone. */
export function basisWords({ time }: Claim): string {
  switch (time?.basis) {
    case 'anchored':
      return 'date completed from the context';
    case 'publication':
      return 'date of publication';
    default:
      return '';
  }
}

/** What must be told of a claim beside what it says: that it is not asserted, and that its date is not in its words. */
export function howWords(claim: Claim): string {
  return [claim.stance === 'asserted' ? '' : claim.stance, basisWords(claim)].filter(Boolean).join('; ');
}
