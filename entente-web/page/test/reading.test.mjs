// Handing documents in, as a person does: files are chosen or dropped on the page, and read while they look.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

const told = (text, name = 'hand-in.txt') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const treaty = 'On 15 June 1931 Norway and Sweden signed the Treaty of Friendship in Oslo.\n';

for (const look of [{}, { scheme: 'dark' }, { width: 360 }]) {
  test(`files that are chosen are read, and what cannot be is told ${JSON.stringify(look)}`, async (t) => {
    const page = await visit(t, '/', look);
    await page.setInputFiles('input[type=file]', [
      told(treaty),
      { name: 'latin.txt', mimeType: 'text/plain', buffer: Buffer.from('Caf\u00e9', 'latin1') },
    ]);
    const list = page.getByRole('list', { name: 'Handed in' });
    await list.getByText(/\d+ claims?/).waitFor({ timeout: 90_000 });
    await list.getByText('could not be read').waitFor();
    assert.match(await list.textContent(), /is not UTF-8/);
    assert.doesNotMatch(await list.textContent(), /\/uploads\//);
    await page.getByText('1 document read, 1 could not be').waitFor({ timeout: 90_000 });
    await accessible(page);
    await list.getByRole('link', { name: 'hand-in.txt' }).click();
    await page.waitForURL(/\/document\/hand-in\.txt/);
    await page.getByText('signed the Treaty of Friendship').first().waitFor();
  });
}

test('a file that is dropped is read', async (t) => {
  const page = await visit(t, '/');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    return transfer;
  }, treaty);
  const place = page.getByRole('region', { name: 'Hand in documents' });
  await place.dispatchEvent('dragover', { dataTransfer: data });
  await place.dispatchEvent('drop', { dataTransfer: data });
  await page.getByRole('link', { name: 'dropped.txt' }).first().waitFor({ timeout: 90_000 });
});

test('a name full of markup is a name', async (t) => {
  const page = await visit(t, '/');
  await page.setInputFiles('input[type=file]', [told(treaty, '<img src=x onerror=window.ran=1>.txt')]);
  await page.getByText('img src=x onerror=window.ran=1.txt').first().waitFor({ timeout: 90_000 });
  assert.equal(await page.evaluate(() => window.ran), undefined);
});
