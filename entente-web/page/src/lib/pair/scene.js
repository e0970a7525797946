/**
 * A timeline as a scene: lanes of rows of marks, each with the days on which it can have started and ended. What is drawn
 * follows from the scene and the view alone, so that the screen and a file show the same.
 */

import { dayNumber } from './days.js';

/** @typedef {import('./told').Told} Told */

/**
 * @typedef {object} Mark
 * @property {string} label what stands beside it
 * @property {string} phrase what it says in full
 * @property {boolean} lasts whether it is a stretch of time, or something that happened on one of its days
 * @property {number} s0 the first day on which it can have started; -Infinity where nothing bounds it
 * @property {number} s1 the last such day
 * @property {number} e0 the first day that can have been its last
 * @property {number} e1 the last such day; Infinity where nothing bounds it
 * @property {boolean} approximate whether a date of it is approximate or doubtful
 * @property {Mark[]} rivals the same thing as others date it
 * @property {Told[]} told the claims
 * @property {string} lane the key of its lane
 * @property {number} row the number of its row in the scene
 */

/**
 * @typedef {object} Lane
 * @property {string} key
 * @property {string} title
 * @property {string} side 'a', 'b' or 'both'
 * @property {Mark[][]} rows
 */

/** @typedef {{ lanes: Lane[], marks: Mark[], undated: Told[], first: number, last: number }} Scene */

const MOST_ROWS = 8;
const LASTING = ['in-force', 'holds-office', 'relations', 'negotiated', 'member-of', 'held'];

/** @param {string | null | undefined} iso @param {number} open */
function day(iso, open) {
  const number = dayNumber(iso ?? '');
  return Number.isNaN(number) ? open : number;
}

/** @param {Told} told */
function bounds(told) {
  const when = told.when;
  return {
    s0: day(when?.start[0], -Infinity),
    s1: day(when?.start[1], Infinity),
    e0: day(when?.end[0], -Infinity),
    e1: day(when?.end[1], Infinity),
  };
}

/** @param {{ key?: string, ref?: string, name: string } | undefined} entity */
function name(entity) {
  return entity ? (entity.ref ?? entity.name.toLowerCase()) : '';
}

/** What is said of whom, but for when. @param {Told} told */
function said(told) {
  const { claim } = told;
  const sides = [name(claim.subject), name(claim.object)];
  if (claim.reciprocal) {
    sides.sort();
  }
  const subject = told.instrument ?? sides.join(' ');
  const other = told.instrument ? name(claim.object) : '';
  const what = claim.act ?? claim.code ?? claim.property;
  return [told.lane, subject, other, claim.property, what, claim.property === 'holds-office' ? claim.value : '', claim.stance].join('|');
}

/** @param {string} term */
function words(term) {
  return term.replaceAll('-', ' ').toLowerCase();
}

/** @param {Told} told */
function label(told) {
  const { claim, lane } = told;
  if (lane === 'instruments') {
    return claim.property === 'signed' || claim.property === 'in-force'
      ? claim.subject.name
      : `${claim.subject.name}: ${words(claim.property)}`;
  }
  if (lane.startsWith('holders')) {
    return claim.subject.name;
  }
  return words(claim.act ?? claim.code ?? claim.property);
}

/** Whether it is asserted, and not denied, planned or the like. @param {Mark} mark */
export function isAsserted(mark) {
  return mark.told[0].claim.stance === 'asserted';
}

/** @param {Told} told @returns {Mark} */
function mark(told, phrase) {
  const edtf = told.claim.time?.edtf ?? '';
  return {
    ...bounds(told),
    label: label(told) + (told.claim.stance === 'asserted' ? '' : ` (${told.claim.stance})`),
    phrase: phrase(told.claim),
    lasts: LASTING.includes(told.claim.property) || (edtf.includes('/') && !edtf.includes('..')),
    approximate: told.when?.startKind === 'approximate' || told.when?.endKind === 'approximate',
    rivals: [],
    told: [told],
    lane: told.lane,
    row: 0,
  };
}

/** @param {Mark} mark */
function width(mark) {
  return mark.e1 - mark.s0;
}

/** @param {Mark} inner @param {Mark} outer */
function within(inner, outer) {
  return outer.s0 <= inner.s0 && inner.e1 <= outer.e1;
}

/** Whether a stretch is told from when to when, and not only that it was so on some day. @param {Mark} mark */
function isStretch(mark) {
  return mark.lasts && (mark.s0 !== mark.e0 || mark.s1 !== mark.e1);
}

/**
 * Whether one tells of the same as another that is known already: of what happened once, its date more coarsely; of what
 * lasts, the same stretch, or that it was so on a day of it.
 * @param {Mark} one @param {Mark} known
 */
function isTold(one, known) {
  if (!isStretch(known)) {
    return one.lasts === known.lasts && !isStretch(one) && within(known, one);
  }
  const equal = ['s0', 's1', 'e0', 'e1'].every((bound) => one[bound] === known[bound]);
  return one.lasts && (equal || (!isStretch(one) && within(one, known)));
}

/** @param {Mark} one @param {Mark} other */
function inConflict(one, other) {
  const ids = new Set(one.told.flatMap((told) => told.conflicts ?? []));
  return other.told.some((told) => told.conflicts?.some((id) => ids.has(id)));
}

/**
 * Claims of one thing and date together, the finest date first; those of the same thing with dates that cannot both be
 * true are rivals where the record has them in conflict.
 * @param {Told[]} told
 */
function gathered(told, phrase) {
  /** @type {Map<string, Mark[]>} */
  const bySaid = new Map();
  const fine = told
    .map((one) => mark(one, phrase))
    .sort((x, y) => Number(isStretch(y)) - Number(isStretch(x)) || width(x) - width(y) || x.s0 - y.s0);
  for (const one of fine) {
    const key = said(one.told[0]);
    const same = bySaid.get(key) ?? [];
    bySaid.set(key, same);
    const known = same.find((other) => isTold(one, other));
    if (known) {
      known.told.push(...one.told);
    } else {
      same.push(one);
    }
  }
  for (const same of bySaid.values()) {
    for (const one of same) {
      one.rivals = same.filter(
        (other) => other !== one && (other.s0 > one.e1 || other.e1 < one.s0) && inConflict(one, other),
      );
    }
  }
  return [...bySaid.values()].flat();
}

// These bind by being made, and do not enter into force.
const DECLARED = ['declaration', 'communique', 'memorandum'];

/**
 * Instruments as bars from signature to end; with an open end where no end is told. What says from when to when one was in
 * force stands for itself, and a declaration is over when it is made.
 * @param {Mark[]} marks @param {Told[]} told @returns {Mark[]}
 */
function bars(marks, told) {
  const declared = new Set(
    told
      .filter((one) => one.claim.property === 'instrument-type' && DECLARED.includes(one.claim.code ?? ''))
      .map((one) => one.instrument),
  );
  /** @type {Map<string, Mark[]>} */
  const byInstrument = new Map();
  for (const one of marks) {
    const key = one.told[0].instrument;
    if (key && !declared.has(key) && one.told[0].claim.stance === 'asserted') {
      byInstrument.set(key, [...(byInstrument.get(key) ?? []), one]);
    }
  }
  return [...byInstrument.values()].flatMap((all) => {
    const of = (property) => all.filter((one) => one.told[0].claim.property === property);
    const signed = of('signed');
    const ended = of('terminated');
    if (!signed.length || of('in-force').length) {
      return [];
    }
    const s0 = Math.min(...signed.map((one) => one.s0));
    const s1 = Math.max(...signed.map((one) => one.s1));
    const e0 = ended.length ? Math.min(...ended.map((one) => one.s0)) : s0;
    const e1 = ended.length ? Math.max(...ended.map((one) => one.e1)) : Infinity;
    if (e1 < s0) {
      return [];
    }
    const name = signed[0].told[0].claim.subject.name;
    return [
      {
        ...signed[0],
        ...{ s0, s1, e0, e1 },
        label: name,
        phrase: ended.length ? `${name}, from its signing to its end` : `${name}, signed; no end of it is told`,
        lasts: true,
        rivals: [],
        told: [...signed, ...ended].flatMap((one) => one.told),
      },
    ];
  });
}

/** From the first to the last day that is drawn of a mark. @param {Mark} mark */
export function extent(mark) {
  const finite = [mark.s0, mark.s1, mark.e0, mark.e1].filter(Number.isFinite);
  return { lo: Math.min(...finite), hi: Math.max(...finite) };
}

/**
 * Lays marks into rows, so that those of one row do not cover each other where that can be had. Marks of one instrument
 * and rivals share a row.
 * @param {Mark[]} marks @param {number} gap days between two of a row
 */
function rowsOf(marks, gap) {
  /** @type {Map<string, Mark[]>} */
  const groups = new Map();
  for (const one of marks) {
    const told = one.told[0];
    const key = told.instrument ?? (one.rivals.length ? said(told) : `${groups.size}`);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const placed = [...groups.values()]
    .map((group) => {
      const extents = group.map(extent);
      return { group, lo: Math.min(...extents.map((e) => e.lo)), hi: Math.max(...extents.map((e) => e.hi)) };
    })
    .sort((x, y) => x.lo - y.lo);
  /** @type {Mark[][]} */
  const rows = [];
  const ends = [];
  for (const { group, lo, hi } of placed) {
    let row = ends.findIndex((end) => end + gap < lo);
    if (row < 0) {
      row = rows.length < MOST_ROWS ? rows.push([]) - 1 : ends.indexOf(Math.min(...ends));
    }
    ends[row] = Math.max(ends[row] ?? -Infinity, hi);
    rows[row].push(...group);
  }
  for (const row of rows) {
    row.sort((x, y) => extent(x).lo - extent(y).lo || Number(y.lasts) - Number(x.lasts));
  }
  return rows;
}

/**
 * The scene of what is told.
 * @param {Told[]} told
 * @param {{ a: string, b: string, holders?: boolean, phrase?: (claim: Told['claim']) => string }} how the names of the two,
 *   whether office-holders are shown, and what a claim says in full
 * @returns {Scene}
 */
export function sceneOf(told, { a, b, holders = false, phrase = (claim) => claim.subject.name }) {
  const lanes = [
    { key: 'phases', title: 'Phases', side: 'both' },
    { key: 'relations', title: 'Relations and missions', side: 'both' },
    { key: 'instruments', title: 'Instruments', side: 'both' },
    { key: 'acts-a', title: `What ${a} did`, side: 'a' },
    { key: 'acts-b', title: `What ${b} did`, side: 'b' },
    { key: 'acts-both', title: 'What both did', side: 'both' },
    ...(holders
      ? [
          { key: 'holders-a', title: `Who spoke for ${a}`, side: 'a' },
          { key: 'holders-b', title: `Who spoke for ${b}`, side: 'b' },
        ]
      : []),
  ];
  const shown = told.filter((one) => holders || !one.lane.startsWith('holders'));
  const dated = shown.filter((one) => Object.values(bounds(one)).some(Number.isFinite));
  const undated = shown.filter((one) => !dated.includes(one) && one.claim.property !== 'instrument-type');
  const claimed = gathered(dated, phrase);
  const all = [...bars(claimed, told), ...claimed];
  let first = Infinity;
  let last = -Infinity;
  for (const one of all) {
    if (!one.lane.startsWith('holders')) {
      const { lo, hi } = extent(one);
      first = Math.min(first, lo);
      last = Math.max(last, hi);
    }
  }
  // Of those who held offices, only who did so while something is told of the two.
  const marks = all.filter((one) => !one.lane.startsWith('holders') || (one.s0 <= last && one.e1 >= first));
  const gap = Math.max(1, (last - first) / 40);
  /** @type {Lane[]} */
  const full = [];
  let number = 0;
  for (const lane of lanes) {
    const rows = rowsOf(marks.filter((one) => one.lane === lane.key), gap);
    rows.forEach((row) => {
      row.forEach((one) => (one.row = number));
      number++;
    });
    if (rows.length) {
      full.push({ ...lane, rows });
    }
  }
  const inOrder = full.flatMap((lane) => lane.rows.flat()).sort((x, y) => extent(x).lo - extent(y).lo || x.row - y.row);
  return { lanes: full, marks: inOrder, undated, first, last };
}

/** How sure a mark's date is, as a word. @param {Mark} mark */
export function sureness(mark) {
  if (mark.rivals.length) {
    return 'disputed';
  }
  const exact = mark.s0 === mark.s1 && mark.e0 === mark.e1;
  return exact && !mark.approximate ? 'certain' : 'possible';
}
