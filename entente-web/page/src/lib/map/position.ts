/** How one stood towards all others on a day, and where they lie on the map. */
import { ask, type Claim } from '../api';
import type { Relations } from '../pair/types';
import type { Known, Listed } from '../who/api';
import { capital, lives, territory, type Capital } from './tables';

export interface Party {
  name: string;
  ref?: string;
}

export interface Towards {
  b: Party;
  relations: Relations;
  before: { claims: Claim[] }[];
}

export interface Position {
  day: string;
  a: Party;
  towards: Towards[];
}

/** What the map tells apart, by colour and pattern. */
export type Group = 'force' | 'broken' | 'none' | 'unknown';

export const GROUPS: [Group, string][] = [
  ['force', 'relations in force'],
  ['broken', 'broken off or interrupted'],
  ['none', 'none, or only recognised'],
  ['unknown', 'not known'],
];

export function group(relations: Relations): Group {
  switch (relations.state) {
    case 'established':
      return 'force';
    case 'severed':
    case 'interrupted':
      return 'broken';
    case 'none':
    case 'recognised':
      return 'none';
    default:
      return 'unknown';
  }
}

export interface Placed extends Towards {
  key: string;
  group: Group;
  shapes: string[];
  notes: string[];
  seat?: Capital;
}

export interface World {
  position: Position;
  self: { shapes: string[]; notes: string[]; seat?: Capital };
  /** Those that were states in the year, by name. */
  there: Placed[];
  /** Those that were not yet, or no longer. */
  gone: Towards[];
  /** Whose each shape is: a key, or the chosen actor's own. */
  owners: Map<string, string>;
  /** What happened between states near the day. */
  near: Claim[];
}

const NEAR = 45;
const MOVES = ['visit', 'meet', 'negotiate', 'mediate'];

function shift(day: string, by: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}

let states: Promise<Map<string, Known>> | undefined;

/** The lives of states, asked for once. */
function known(): Promise<Map<string, Known>> {
  states ??= ask<{ actors: Listed[] }>('/actors', { kind: 'state', limit: 1000 }).then(
    (answer) => new Map(answer.actors.map((each) => [each.key, each])),
  );
  states.catch(() => (states = undefined));
  return states;
}

/** Asks how an actor stood on a day, and lays it on the map of that year. */
export async function world(actor: string, day: string): Promise<World> {
  const [position, lifetimes] = await Promise.all([ask<Position>('/position', { a: actor, on: day }), known()]);
  const near = position.a.ref
    ? await ask<{ claims: Claim[] }>(`/actors/${encodeURIComponent(position.a.ref)}/claims`, {
        property: 'event',
        from: shift(day, -NEAR),
        to: shift(day, NEAR),
        limit: 300,
      })
    : { claims: [] };
  const year = Number(day.slice(0, 4));
  const there: Placed[] = [];
  const gone: Towards[] = [];
  for (const [key, towards] of once(position.towards)) {
    const life = lifetimes.get(key);
    if (life && !lives(life, year)) {
      gone.push(towards);
      continue;
    }
    const held = territory(key, year);
    there.push({
      ...towards,
      key,
      group: group(towards.relations),
      shapes: held.flatMap((row) => row.shapes),
      notes: held.map((row) => row.note).filter(Boolean),
      seat: capital(key, year),
    });
  }
  const own = position.a.ref ? territory(position.a.ref, year) : [];
  const self = {
    shapes: own.flatMap((row) => row.shapes),
    notes: own.map((row) => row.note).filter(Boolean),
    seat: position.a.ref ? capital(position.a.ref, year) : undefined,
  };
  // In the year in which one state follows another both lived: the shape is the elder's.
  const owners = new Map<string, string>();
  const age = (key: string) => lifetimes.get(key)?.since ?? 0;
  for (const each of [...there].sort((a, b) => age(b.key) - age(a.key))) {
    each.shapes.forEach((shape) => owners.set(shape, each.key));
  }
  self.shapes.forEach((shape) => owners.set(shape, ''));
  const moves = near.claims.filter((claim) => claim.act && MOVES.includes(claim.act) && dated(claim, day));
  return { position, self, there, gone, owners, near: moves };
}

/** Each other once: where two lines of states lead to one on the day, by the line of which more is told. */
function once(all: Towards[]): Map<string, Towards> {
  const found = new Map<string, Towards>();
  for (const towards of all) {
    const key = towards.b.ref ?? towards.b.name;
    const other = found.get(key);
    if (!other || other.relations.claims.length < towards.relations.claims.length) {
      found.set(key, towards);
    }
  }
  return found;
}

/** A claim without an end, or dated to years, is not near a day though it may be of it. */
function dated(claim: Claim, day: string): boolean {
  const edtf = claim.time?.edtf ?? '';
  return /^\d{4}-\d\d/.test(edtf) && Math.abs(Date.parse(edtf.slice(0, 7)) - Date.parse(day)) < 80 * 86_400_000;
}
