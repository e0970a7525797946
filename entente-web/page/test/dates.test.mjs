// The page tells dates as the command does: both are held to one list, which has months by their first three letters.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dateWords } from '../src/lib/dates.js';

const LIST = new URL('../../../entente-core/src/test/resources/org/entente/view/date-words.txt', import.meta.url);
const MONTHS = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/g;

test('a date in words tells what the command tells, and no more than the date', () => {
  const rows = readFileSync(LIST, 'utf8').trim().split('\n').map((line) => line.split('|'));
  assert.ok(rows.length > 50);
  for (const [edtf, words] of rows) {
    assert.equal(dateWords(edtf).replace(MONTHS, '$1'), words, edtf);
  }
});

test('months are whole, and a term ends where it is told to end', () => {
  assert.equal(dateWords('1955-06-02'), '2 June 1955');
  assert.equal(dateWords('1955-05-27/1955-06-02'), '27 May – 2 June 1955');
  assert.equal(dateWords('../1953'), 'until 1953');
  assert.equal(dateWords(undefined), 'undated');
});
