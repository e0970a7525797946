// The page of an account, on a server without accounts; with accounts it is tried by AccountPageTest of entente-cli.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

for (const look of [{}, { scheme: 'dark' }, { width: 360 }]) {
  test(`without accounts, the page tells who acts ${JSON.stringify(look)}`, async (t) => {
    const page = await visit(t, '/account', look);
    await page.getByText('This record has no accounts').waitFor();
    assert.ok((await page.textContent('h1')).trim().length > 0);
    assert.equal(await page.getByRole('link', { name: 'Log in' }).count(), 0);
    await accessible(page);
  });
}
