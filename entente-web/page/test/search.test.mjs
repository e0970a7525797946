import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

test('words are found and marked, and lead to where they stand', async (t) => {
  const page = await visit(t, '/search?q=signed+declaration');
  await page.locator('mark', { hasText: 'signed' }).first().waitFor();
  await accessible(page);
  await page.locator('article a').first().click();
  await page.waitForURL(/\/document\/.*at=\d+-\d+/);
  await page.locator('.text').waitFor();
});

test('a search is narrowed by facets, and widened again', async (t) => {
  const page = await visit(t, '/search?q=declaration', { scheme: 'dark' });
  await page.getByRole('region', { name: 'Property' }).getByRole('button', { name: 'signatory' }).click();
  await page.waitForURL(/property=signatory/);
  await page.getByRole('button', { name: /Claims/ }).click();
  await page.locator('article', { hasText: 'Bulganin' }).first().waitFor();
  await accessible(page);
  await page.getByRole('button', { name: /property signatory/ }).click();
  await page.waitForFunction(() => !location.search.includes('property'));
});

test('a search that is not understood tells the remedy', async (t) => {
  const page = await visit(t, '/search?q=%22open', { expect: [400], width: 360 });
  await page.getByRole('alert').getByText(/Close it with/).waitFor();
  await accessible(page);
});

test('nothing found says what to try', async (t) => {
  const page = await visit(t, '/search?q=zyxwvut');
  await page.getByText(/Nothing on record has all of this/).waitFor();
});

test('the form says what stands in the address', async (t) => {
  const page = await visit(t, '/search');
  await page.getByLabel('Words').fill('declar*');
  await page.getByLabel('About').fill('Tito');
  await page.getByLabel('From').fill('1955');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL(/q=declar\*?.*actor=Tito.*from=1955/);
  await page.locator('article').first().waitFor();
  assert.equal(await page.getByLabel('Words').inputValue(), 'declar*');
});
