import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { accessible, base, visit } from './harness.mjs';

test('home tells what the record holds', async (t) => {
  const page = await visit(t, '/');
  const record = await (await fetch(`${base}/api/v1/record`)).json();
  await page.getByText(record.claims.toLocaleString('en'), { exact: true }).waitFor();
  await page.getByRole('img', { name: /Claims by year, 1740/ }).waitFor();
  await page.getByRole('link', { name: 'signatories' }).click();
  await page.waitForURL(/\/conflicts\?kind=signatory/);
});

test('home leads to two parties', async (t) => {
  const page = await visit(t, '/');
  await page.getByRole('combobox', { name: 'One party' }).fill('Yugoslavia');
  await page.getByRole('combobox', { name: 'The other' }).fill('Soviet Union');
  await page.getByLabel('On the day').fill('1955-06-15');
  await page.getByRole('button', { name: 'See' }).click();
  await page.waitForURL(/\/standing\/Yugoslavia\/Soviet%20Union\?on=1955-06-15/);
});

test('documents are found by their words', async (t) => {
  const page = await visit(t, '/', { scheme: 'dark' });
  await page.getByLabel('Words of title or file').fill('telegram');
  await page.waitForURL(/documents=telegram/);
  await page.getByRole('link', { name: 'Telegram from the embassy in Belgrade' }).last().click();
  await page.waitForURL(/\/document\/frus/);
});

test('the chart is taken along as data', async (t) => {
  const page = await visit(t, '/');
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Data as CSV' }).click(),
  ]);
  assert.match(await readFile(await file.path(), 'utf8'), /^\uFEFF?"?year"?,"?claims"?\r?\n1740,2/);
});

test('home is accessible in light and dark, wide and narrow', async (t) => {
  await accessible(await visit(t, '/'));
  const narrow = await visit(t, '/', { width: 360, scheme: 'dark' });
  assert.ok((await narrow.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  await accessible(narrow);
});
