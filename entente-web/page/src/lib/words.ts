/** Dates and terms in words for people. */
export { dateWords } from './dates.js';

/** A term of the vocabulary as a person reads it: `holds-office` as "holds office". */
export function termWords(term: string): string {
  return term.replaceAll('-', ' ');
}
