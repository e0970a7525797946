import { dateWords, termWords } from '../words';
import type { Apart, Conflict } from './types';

const YEAR = 365.2425;
const MONTH = YEAR / 12;

function range(from: number, to: number, unit: string): string {
  return `${from === to ? to : `${from} to ${to}`} ${unit}${to === 1 ? '' : 's'}`;
}

/** How near a source is to what it tells, as the command says it: `4 days after`, `at least 45 years after`. */
export function apartWords({ fewest, most, later }: Apart): string {
  if (most === 0) {
    return 'the same day';
  }
  if (fewest === 0 && most !== undefined) {
    const years = Math.ceil(most / YEAR);
    return `within ${most < 60 ? range(most, most, 'day') : years === 1 ? 'a year' : range(years, years, 'year')}`;
  }
  const known = most ?? fewest;
  const span =
    known < 60
      ? range(fewest, known, 'day')
      : known < 24 * MONTH
        ? range(Math.floor(fewest / MONTH), Math.floor(known / MONTH), 'month')
        : range(Math.floor(fewest / YEAR), Math.floor(known / YEAR), 'year');
  return `${most === undefined ? 'at least ' : ''}${span} ${later ? 'after' : 'before'}`;
}

/** What a side holds: a date in words, or a name as it stands. */
export function standsWords(stands: string): string {
  const denied = stands.startsWith('not ');
  const said = denied ? stands.slice(4) : stands;
  return (denied ? 'not ' : '') + (/^[\d.[{-]/.test(said) ? dateWords(said) : said);
}

/** Of what a conflict is, in a few words, and without a name that only one side holds. */
export function factWords({ fact, sides }: Conflict): string {
  const object = fact.object?.name;
  const contested = (sides ?? []).some(({ stands }) => stands.replace(/^not /, '') === object);
  return [fact.subject.name, termWords(fact.act ?? fact.property), contested ? '' : object].filter(Boolean).join(' – ');
}

/** Signs of severity, so that it is told by shape and word. */
export const SEVERITY: Record<string, string> = { impossible: '■', disagreement: '≠', anomaly: '△', gap: '○' };

/** What each kind of conflict is about. */
export const KINDS: Record<string, string> = {
  date: 'dates',
  signatory: 'signatories',
  party: 'parties',
  office: 'offices',
  order: 'order',
  lifespan: 'lifespans',
  membership: 'memberships',
  value: 'values',
  gap: 'lost fields',
};
