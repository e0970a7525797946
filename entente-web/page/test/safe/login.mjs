// Accounts in the browser: SafePageTest of entente-cli serves a record with the accounts Ada (curator) and Bea (reader).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from '../harness.mjs';

async function enter(page, name, password) {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

for (const look of [{}, { scheme: 'dark' }, { width: 360 }]) {
  test(`who is not logged in is asked to, and led back ${JSON.stringify(look)}`, async (t) => {
    const page = await visit(t, '/conflicts?kind=date', { ...look, expect: [401] });
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
    await accessible(page);
    await enter(page, 'Ada', 'a sentence to keep');
    await page.waitForURL(/\/conflicts\?kind=date/);
    await page.getByRole('link', { name: 'Ada' }).waitFor();
  });
}

test('a wrong password is told, and the right one is not remembered by the page', async (t) => {
  const page = await visit(t, '/account', { expect: [401] });
  await enter(page, 'Bea', 'not her sentence');
  await page.getByRole('alert').getByText('do not belong together').waitFor();
  await accessible(page);
  await enter(page, 'Bea', 'another one to keep');
  await page.waitForURL(/\/$/);
  const kept = await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie);
  assert.ok(!/sentence|keep|entente-/.test(kept), kept);
});

test('who logs out is asked again', async (t) => {
  const page = await visit(t, '/account', { expect: [401] });
  await enter(page, 'Ada', 'a sentence to keep');
  await page.waitForURL(/\/$/);
  await page.getByRole('link', { name: 'Ada' }).click();
  await page.getByText('You are logged in as curator').waitFor();
  await accessible(page);
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('heading', { name: 'Log in' }).waitFor();
});

test('an address of another host is not gone to after logging in', async (t) => {
  const page = await visit(t, '/account?then=//evil.example/', { expect: [401] });
  await enter(page, 'Ada', 'a sentence to keep');
  await page.waitForURL((url) => url.pathname === '/' && url.host !== 'evil.example');
});
