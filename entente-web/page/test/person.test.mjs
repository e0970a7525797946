import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

test('a person’s offices stand over time, each date that is told by itself', async (t) => {
  const page = await visit(t, '/person/josip-broz-tito');
  assert.match(await page.textContent('h1'), /Josip Broz Tito\s+1892–1980/);
  const bars = page.getByRole('group', { name: 'Offices over time' }).getByRole('button');
  const names = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')));
  assert.ok(names.some((name) => /President, Yugoslavia 1945–1963: 1945 – 1980/.test(name)), names.join('\n'));
  assert.ok(names.some((name) => /President, Yugoslavia 1945–1963: 1953 – 1963/.test(name)), names.join('\n'));
  assert.ok(names.some((name) => /: until 1953/.test(name)), names.join('\n'));
  await bars.first().click();
  await page.getByRole('region', { name: 'Claims of the chosen bar' }).getByRole('article').first().waitFor();
  await page.getByText('As a table').click();
  assert.ok((await page.getByRole('row').count()) > 5);
  await accessible(page);
});

test('signatures and visits stand with their words', async (t) => {
  const page = await visit(t, '/person/josip-broz-tito');
  await page.getByText(/Belgrade declaration\s+4 claims that this person signed/).click();
  await page.getByRole('link', { name: 'The instrument' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Belgrade declaration' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Visits' }).waitFor();
  assert.match(await page.locator('.visits').textContent(), /27 October – 30 October 1971/);
});

test('a signature that is denied says so', async (t) => {
  const page = await visit(t, '/person/nikita-khrushchev');
  await page.getByText(/that this person signed, 1 that not|1 that not/).first().waitFor();
});

test('what was asked for as an actor and is a person is shown as one', async (t) => {
  const page = await visit(t, '/actor/josip-broz-tito');
  await page.waitForURL('**/person/josip-broz-tito');
  await page.getByRole('heading', { level: 1, name: /Josip Broz Tito/ }).waitFor();
});

test('a person is readable on a phone and in the dark', async (t) => {
  const page = await visit(t, '/person/josip-broz-tito', { width: 360, scheme: 'dark' });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await accessible(page);
});
