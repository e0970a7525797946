/** The lines of a standing in words, as the command writes them. */
import type { Claim } from '../api';
import { dateWords, termWords } from '../words';
import type { Belonging, Holder, Instrument, Relations, Standing } from './types';

const GROUNDS: Record<string, string> = {
  began: 'nothing on record says that they had ended',
  ended: 'nothing on record says that they had been resumed',
  'not-yet': 'they began only later',
  'no-state-yet': 'before one of the two was a state, or recognised as one',
  'no-state-any-more': 'one of the two was no longer a state of its own',
  'broken-later': 'they were broken off later; since when they were in force is not told',
  'shown-later': 'a mission was there later; since when is not told',
  'resumed-later': 'they were resumed later; since when they were broken is not told',
  changing: 'they changed in these days, and on which is not told',
  lapsed: 'they were resumed later; when they had ended is not told',
};

/** From what the state of relations follows; nothing where the claims alone say it. */
export function groundWords(relations: Relations): string {
  if (relations.ground === 'unsaid') {
    return relations.state === 'unknown' ? 'nothing on record tells of them' : '';
  }
  return GROUNDS[relations.ground] ?? '';
}

/** How relations stood, without why. */
export function relationsWords(relations: Relations): string {
  const since = relations.since ? ` since ${dateWords(relations.since)}` : '';
  switch (relations.state) {
    case 'established':
      return `In force${since}${relations.level ? `, at the level of ${relations.level === 'embassy' ? 'embassies' : 'legations'}` : ''}`;
    case 'recognised':
      return `Recognised${since}, no relations yet`;
    case 'interrupted':
      return `Interrupted${since}`;
    case 'severed':
      return `Severed${since}`;
    case 'none':
      return 'None';
    default:
      return 'Unknown';
  }
}

// These bind by being made, and do not enter into force.
const DECLARED = ['declaration', 'communique', 'memorandum'];

/** How an instrument stood. */
export function instrumentWords(instrument: Instrument): string {
  const when = instrument.signed ? `signed ${dateWords(instrument.signed)}` : 'date of signing not told';
  switch (instrument.status) {
    case 'in-force':
      return `${when}; in force`;
    case 'ended':
      return `${when}; ended${instrument.ended ? ` ${dateWords(instrument.ended)}` : ''}`;
    default:
      return DECLARED.includes(instrument.type ?? '')
        ? when
        : `${when}; nothing on record says whether it was in force`;
  }
}

/** Who belonged, and as what. */
export function membershipWords(belonging: Belonging, standing: Standing): string {
  const who = belonging.a && belonging.b ? 'both' : `${(belonging.a ? standing.a : standing.b).name} only`;
  return belonging.as === 'member' ? who : `${who}, as ${belonging.as}`;
}

/** The office, and from where its term is known where no claim dates it. */
export function holderWords(holder: Holder): string {
  return holder.term ? `${holder.title}; undated here, the authority has ${holder.term}` : holder.title;
}

// Phases that need no noun after them.
const NOUNS = ['war', 'no relations', 'rapprochement', 'alliance'];

/** What a claim says, as a short phrase without its date. */
export function claimPhrase(claim: Claim): string {
  const did = termWords(claim.act ?? claim.code?.toLowerCase() ?? claim.property);
  const object = claim.object?.name;
  const subject = claim.subject.name;
  const stance = claim.stance === 'asserted' ? '' : ` (${claim.stance})`;
  const value = claim.value ? `, ${claim.value}` : '';
  const sides = object ? `${subject} ${claim.reciprocal ? '↔' : '→'} ${object}` : subject;
  switch (claim.property) {
    case 'event':
    case 'relations': {
      const noun = claim.property === 'relations' && !NOUNS.includes(did) ? ' relations' : '';
      return `${sides}: ${did}${noun}${value}${stance}`;
    }
    case 'holds-office':
      return `${subject}: ${claim.value ?? 'office'}${object ? `, ${object}` : ''}${stance}`;
    case 'in-force':
      return `${subject} in force${stance}`;
    case 'terminated':
      return `${subject} ${claim.value ?? 'ended'}${stance}`;
    case 'signatory':
      return `${subject} signed by ${object ?? ''}${stance}`;
    case 'party':
      return `${subject}: party ${object ?? ''}${stance}`;
    case 'ratified':
      return `${subject} ratified${object ? ` by ${object}` : ''}${stance}`;
    case 'instrument-type':
      return `${subject} is of type ${claim.code ?? ''}${stance}`;
    default:
      return `${subject} ${termWords(claim.property)}${object ? ` ${object}` : ''}${value}${stance}`;
  }
}

/** How many documents say so. */
export function sources(claims: Claim[]): number {
  return new Set(claims.map((claim) => claim.source.document)).size;
}

/** A number of things in words: "1 source", "3 sources". */
export function counted(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
}
