import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

test('an address where nothing is says so', async (t) => {
  const page = await visit(t, '/nowhere-at-all');
  assert.match(await page.textContent('h1'), /nothing at this address/);
  await accessible(page);
});

test('colours are turned and stay turned', async (t) => {
  const page = await visit(t, '/nowhere-at-all');
  await page.getByRole('button', { name: 'Dark colours' }).click();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await accessible(page);
});

test('the search is one key away', async (t) => {
  const page = await visit(t, '/nowhere-at-all');
  await page.keyboard.press('/');
  await page.keyboard.type('letters');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=letters/);
});
