import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

test('both dates of a signing stand, each with who says it', async (t) => {
  const page = await visit(t, '/instrument/Belgrade%20declaration');
  const signed = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Signed', exact: true }) });
  assert.match(await signed.textContent(), /disputed: the sources differ/);
  for (const date of ['2 June 1955', '25 June 1955', '2 July 1955']) {
    assert.ok((await signed.textContent()).includes(date), date);
  }
  await signed.getByRole('button', { name: 'Signed, 25 June 1955: 1 source' }).click();
  await signed.getByText(/signed the Belgrade declaration on 25 June/).waitFor();
  const words = signed.getByRole('link', { name: 'The normalisation of Soviet–Yugoslav relations' }).first();
  await words.click();
  await page.waitForURL(/\/document\/studopedia\.md\?claim=/);
});

test('parties stand in a table, persons who signed apart', async (t) => {
  const page = await visit(t, '/instrument/Belgrade%20declaration');
  const rows = page.getByRole('rowheader');
  assert.deepEqual((await rows.allTextContents()).sort(), ['Soviet Union', 'Yugoslavia']);
  const aside = page.getByRole('complementary');
  assert.match(await aside.textContent(), /for Soviet Union[\s\S]*Nikita Khrushchev[\s\S]*disputed/);
  await aside.getByRole('button', { name: /Nikita Khrushchev did not sign/ }).click();
  await aside.getByText(/He did not sign the/).waitFor();
  assert.equal(await aside.locator('.claim em').first().textContent(), 'denied');
  assert.match(await page.textContent('main'), /Белградская декларация/);
  await accessible(page);
});

test('conflicts about an instrument lead to their pages', async (t) => {
  const page = await visit(t, '/instrument/Belgrade%20declaration');
  assert.match(await page.getByRole('link', { name: 'date' }).first().getAttribute('href'), /^\/conflict\/[0-9a-f]+$/);
});

test('an instrument that nobody tells of is said to be unknown', async (t) => {
  const page = await visit(t, '/instrument/Belgrade%20declaratoin', { expect: [404] });
  assert.match(await page.textContent('h1'), /is not known/);
  await page.getByRole('link', { name: 'Belgrade declaration', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Belgrade declaration' }).waitFor();
});

test('an instrument is readable on a phone and in the dark', async (t) => {
  const page = await visit(t, '/instrument/Belgrade%20declaration', { width: 360, scheme: 'dark' });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await accessible(page);
});
