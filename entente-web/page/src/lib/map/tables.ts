/** The two tables of the map: which shapes of today a state had in a year, and where its capital lay. */
import capitalsText from './capitals.tsv?raw';
import territoriesText from './territories.tsv?raw';

interface Row {
  actor: string;
  since?: number;
  until?: number;
}

export interface Territory extends Row {
  shapes: string[];
  note: string;
}

export interface Capital extends Row {
  name: string;
  at: [number, number];
}

function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

const year = (cell: string | undefined) => (cell ? Number(cell) : undefined);

export const territories: Territory[] = rows(territoriesText).map(([actor, shapes, since, until, note]) => ({
  actor,
  shapes: shapes.split(','),
  since: year(since),
  until: year(until),
  note: note ?? '',
}));

export const capitals: Capital[] = rows(capitalsText).map(([actor, name, east, north, since, until]) => ({
  actor,
  name,
  at: [Number(east), Number(north)],
  since: year(since),
  until: year(until),
}));

function holds(row: { since?: number; until?: number }, of: number): boolean {
  return (row.since === undefined || row.since <= of) && (row.until === undefined || of <= row.until);
}

/** Whether a life takes in a year, in part at least. */
export const lives = holds;

/** What a state had of today's shapes in a year. */
export function territory(actor: string, of: number): Territory[] {
  return territories.filter((row) => row.actor === actor && holds(row, of));
}

/** Where the government of a state sat in a year. */
export function capital(actor: string, of: number): Capital | undefined {
  return capitals.find((row) => row.actor === actor && holds(row, of));
}

/** A place by its name, if it is the capital of some state. */
export function placed(name: string): Capital | undefined {
  return capitals.find((row) => row.name === name);
}
