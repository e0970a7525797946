import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

test('an actor shows its names, what came before and after, and who held its offices', async (t) => {
  const page = await visit(t, '/actor/yugoslavia-fpr');
  assert.match(await page.textContent('h1'), /Yugoslavia\s+1945–1963/);
  const line = page.getByRole('navigation', { name: 'The same state through its constitutions' });
  assert.deepEqual(await line.getByRole('link').allTextContents(), [
    'Yugoslavia 1918–1945', 'Yugoslavia 1945–1963', 'Yugoslavia 1963–1992',
  ]);
  const aside = page.getByRole('complementary');
  assert.match(await aside.textContent(), /Federal People’s Republic of Yugoslavia/);
  assert.match(await aside.textContent(), /went on under another constitution 1945/);
  const bar = page.getByRole('button', { name: /Koča Popović, Minister of Foreign Affairs: 1953 – 1963/ });
  await bar.focus();
  await page.keyboard.press('Enter');
  const claims = page.getByRole('region', { name: 'Claims of the chosen bar' });
  assert.match(await claims.textContent(), /koca-popovic/);
  assert.match(await claims.getByRole('link', { name: 'Offices' }).first().getAttribute('href'), /^\/document\/.+\?claim=/);
  await accessible(page);
});

test('a name leads to the one who bore it, its successor is a click away', async (t) => {
  const page = await visit(t, '/actor/Yugoslavia');
  await page.getByRole('navigation', { name: 'The same state' }).getByRole('link', { name: '1918–1945' }).click();
  await page.waitForURL('**/actor/yugoslavia-kingdom');
  await page.getByRole('heading', { level: 1, name: /1918–1945/ }).waitFor();
});

test('claims are filtered and turned over, and where one is stays in the address', async (t) => {
  const page = await visit(t, '/actor/united-states');
  await page.getByLabel('Show', { exact: true }).selectOption({ label: await page.locator('#property option', { hasText: /^event/ }).textContent() });
  await page.waitForURL(/property=event/);
  await page.getByRole('button', { name: 'Later' }).click();
  await page.waitForURL(/offset=25/);
  await page.getByText(/^26–50 of/).waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText(/^26–50 of/).waitFor();
  const dates = await page.locator('ol .date').allTextContents();
  const years = dates.map((date) => Number(/\d{4}/.exec(date)?.[0]));
  assert.deepEqual(years, [...years].sort((a, b) => a - b));
});

test('who deals with whom leads to the two parties and to the map', async (t) => {
  const page = await visit(t, '/actor/soviet-union');
  await page.getByRole('link', { name: 'Soviet Union and Yugoslavia, two parties' }).first().waitFor();
  assert.match(await page.getByRole('link', { name: 'On the map' }).getAttribute('href'), /^\/map\/soviet-union$/);
});

test('one whom nobody knows is said to be unknown, and the nearest are offered', async (t) => {
  const page = await visit(t, '/actor/Yugoslvaia', { expect: [404] });
  assert.match(await page.textContent('h1'), /is not known/);
  await page.getByRole('link', { name: 'Yugoslavia' }).first().click();
  await page.waitForURL(/\/actor\/yugoslavia-/);
  await page.getByRole('heading', { level: 1, name: /^Yugoslavia/ }).waitFor();
});

test('an actor is readable on a phone and in the dark', async (t) => {
  const page = await visit(t, '/actor/yugoslavia-fpr', { width: 360, scheme: 'dark' });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await accessible(page);
});
