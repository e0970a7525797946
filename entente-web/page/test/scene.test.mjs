// The scene of a timeline follows from what is told; no browser is needed to see that it does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hit, layout, paint, ticks, xOf } from '../src/lib/pair/paint.js';
import { svgPainter } from '../src/lib/pair/painters.js';
import { dayNumber, isoDay } from '../src/lib/pair/days.js';
import { sceneOf, sureness } from '../src/lib/pair/scene.js';

const COLOURS = Object.fromEntries(
  ['a', 'b', 'both', 'text', 'soft', 'line', 'ground', 'accent', 'disputed'].map((name) => [name, `#${name}`]),
);
const NORWAY = { name: 'Norway', kind: 'state', ref: 'norway' };
const SWEDEN = { name: 'Sweden', kind: 'state', ref: 'sweden' };

let number = 0;
function told(lane, start, end, more = {}) {
  const { conflicts, instrument, when = {}, ...claim } = more;
  return {
    lane,
    conflicts,
    instrument,
    when: start === undefined ? undefined : { start, end: end ?? start, startKind: 'told', endKind: 'told', ...when },
    claim: {
      id: `c${number++}`,
      subject: NORWAY,
      object: SWEDEN,
      property: 'event',
      act: 'visit',
      stance: 'asserted',
      time: start === undefined ? undefined : { edtf: start[0] ?? end?.[1] ?? '' },
      source: { document: `d${number}.txt`, title: 'A letter', start: 0, end: 1, quote: 'so' },
      ...claim,
    },
  };
}

const day = (iso) => [iso, iso];
const scene = (...all) => sceneOf(all, { a: 'Norway', b: 'Sweden' });
const number1955 = Date.parse('1955-06-02') / 86_400_000;

test('a day is certain, a month is possible on any of its days', () => {
  const { marks } = scene(
    told('acts-a', day('1955-06-02')),
    told('acts-b', ['1955-07-01', '1955-07-31'], undefined, { act: 'invite' }),
  );
  assert.equal(marks[0].s0, number1955);
  assert.deepEqual(marks.map(sureness), ['certain', 'possible']);
});

test('a year that one source gives is the day that another gives in it', () => {
  const { marks } = scene(told('acts-a', ['1955-01-01', '1955-12-31']), told('acts-a', day('1955-06-02')));
  assert.equal(marks.length, 1);
  assert.equal(marks[0].told.length, 2);
  assert.equal(marks[0].e1, number1955);
});

test('dates in conflict stand once each, tied to each other, in one row', () => {
  const signing = (date) =>
    told('instruments', day(date), undefined, {
      instrument: 'pact',
      conflicts: ['x'],
      subject: { name: 'Pact', kind: 'instrument' },
      object: undefined,
      property: 'signed',
      act: undefined,
    });
  const kind = { instrument: 'pact', property: 'instrument-type', code: 'declaration', act: undefined };
  const { marks } = scene(signing('1955-06-02'), signing('1955-06-25'), told('instruments', undefined, undefined, kind));
  assert.equal(marks.length, 2);
  assert.deepEqual(marks[0].rivals, [marks[1]]);
  assert.equal(sureness(marks[0]), 'disputed');
  assert.equal(marks[0].row, marks[1].row);
});

test('what is done twice is no dispute', () => {
  const { marks } = scene(told('acts-a', day('1955-06-02')), told('acts-a', day('1956-06-02')));
  assert.deepEqual(marks.map(sureness), ['certain', 'certain']);
});

test('an instrument lasts from its signing until its end, or with an open end', () => {
  const of = (property, date, name) =>
    told('instruments', day(date), undefined, {
      instrument: name,
      subject: { name, kind: 'instrument' },
      object: undefined,
      property,
      act: undefined,
    });
  const { marks } = scene(of('signed', '1955-06-02', 'one'), of('terminated', '1960-01-01', 'one'), of('signed', '1955-06-02', 'other'));
  const bars = marks.filter((mark) => mark.lasts);
  assert.equal(bars.length, 2);
  assert.deepEqual(bars.map((bar) => Number.isFinite(bar.e1)).sort(), [false, true]);
});

test('that one held an office on a day is part of the years in which he held it', () => {
  const office = (start, end) =>
    told('holders-a', start, end, { property: 'holds-office', value: 'President', act: undefined });
  const { marks } = sceneOf(
    [
      office(['1953-01-01', '1953-12-31'], ['1963-01-01', '1963-12-31']),
      office(day('1960-09-22')),
      told('acts-a', day('1955-06-02')),
    ],
    { a: 'Norway', b: 'Sweden', holders: true },
  );
  const held = marks.filter((mark) => mark.lane === 'holders-a');
  assert.equal(held.length, 1);
  assert.equal(held[0].told.length, 2);
});

test('what has no date is kept apart', () => {
  const { marks, undated } = scene(told('acts-a'), told('acts-a', day('1955-06-02')));
  assert.equal(marks.length, 1);
  assert.equal(undated.length, 1);
});

test('a file says in shapes how sure a date is, and lets no text be markup', () => {
  const painter = svgPainter();
  const made = scene(
    told('acts-a', ['1955-07-01', '1955-07-31']),
    told('acts-b', ['1955-01-01', null], ['1955-01-01', null], {
      act: '<script>',
      when: { endKind: 'open' },
    }),
    told('acts-both', ['1955-03-01', '1955-04-30'], undefined, { act: 'meet', when: { startKind: 'approximate' } }),
  );
  const view = { from: number1955 - 200, scale: 2, width: 800 };
  paint(made, view, painter, COLOURS, { day: number1955 });
  const file = painter.file(800, layout(made).height, 'A & B');
  assert.match(file, /linearGradient/);
  assert.match(file, /<pattern/);
  assert.match(file, /<title>A &amp; B<\/title>/);
  assert.match(file, /&lt;script&gt;/);
  assert.doesNotMatch(file, /<script/);
});

test('what is denied or planned says so and is struck through', () => {
  const drawn = (stance) => {
    const made = scene(told('acts-a', day('1955-06-02'), undefined, { stance }));
    const lines = [];
    const painter = { ...svgPainter(), line: (...line) => lines.push(line) };
    paint(made, { from: number1955 - 50, scale: 4, width: 800 }, painter, COLOURS, {});
    return { label: made.marks[0].label, struck: lines.filter(([, , , , colour]) => colour === COLOURS.text).length };
  };
  assert.deepEqual(drawn('asserted'), { label: 'visit', struck: 0 });
  assert.deepEqual(drawn('denied'), { label: 'visit (denied)', struck: 1 });
});

test('days before the year 1 are days, and are written as they are read', () => {
  for (const iso of ['-0044-03-15', '0000-02-29', '0014-08-19', '1955-06-02']) {
    assert.equal(isoDay(dayNumber(iso)), iso);
  }
  const { marks } = scene(told('acts-a', day('-0044-03-15')));
  assert.equal(isoDay(marks[0].s0), '-0044-03-15');
});

test('a mark is found where it is drawn', () => {
  const made = scene(told('acts-a', day('1955-06-02')));
  const view = { from: number1955 - 50, scale: 4, width: 800 };
  const y = layout(made).rows[made.marks[0].row] + 11;
  assert.equal(hit(made, view, xOf(view, number1955) + 2, y), made.marks[0]);
  assert.equal(hit(made, view, 20, y), null);
});

test('the axis has days, months or years as there is room', () => {
  const labels = (scale) => ticks({ from: number1955, scale, width: 800 }).map((tick) => tick.label);
  assert.ok(labels(40).some((label) => /^\d+ Jun/.test(label)));
  assert.ok(labels(1).some((label) => label === 'Oct' || label === 'Jul'));
  assert.ok(labels(0.02).every((label) => /^\d{4}$/.test(label)));
});
