import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

const SLOW = { timeout: 90_000 };

async function opened(page, title) {
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function judged(page, button, why, dialog = button) {
  const asked = page.getByRole('dialog', { name: dialog });
  await asked.getByLabel('Why?').fill(why);
  await asked.getByRole('button', { name: dialog, exact: true }).click();
  await asked.waitFor({ state: 'hidden', ...SLOW });
}

test('the sources date the Belgrade declaration differently', async (t) => {
  const page = await visit(t, '/conflicts?kind=date&about=Belgrade+declaration&state=all');
  const row = page.locator('article', { hasText: 'Sources date the signing' });
  await row.getByText('25 June 1955', { exact: true }).waitFor();
  await accessible(page);
  await row.getByRole('link').first().click();
  for (const side of ['2 June 1955', '25 June 1955', '2 July 1955']) {
    await page.getByRole('heading', { name: side, exact: true }).waitFor();
  }
  await page.getByText(/2 days after/).first().waitFor();
  assert.ok((await page.locator('blockquote mark').count()) >= 3);
  await accessible(page);
  await page.locator('section').first().getByRole('link').last().click();
  await page.waitForURL(/\/document\/.*claim=/);
  await page.locator('.words.chosen').first().waitFor();
});

test('Bulganin or Khrushchev: a side is preferred, and that is revoked', async (t) => {
  const page = await visit(t, '/conflicts?kind=signatory&about=Belgrade+declaration&state=all');
  await page.locator('article', { hasText: 'Sources differ on who signed' }).getByRole('link').first().click();
  const side = page.getByRole('region', { name: 'Nikolai Bulganin' });
  await side.getByRole('button', { name: /Prefer this side/ }).click();
  const why = `three sources of that week ${Date.now()}`;
  await judged(page, 'Prefer this side', why);
  await side.getByText('★ preferred').waitFor(SLOW);
  const entry = page.locator('li', { hasText: why });
  await entry.getByText(/preferred/).waitFor();
  await entry.getByRole('button', { name: 'Revoke' }).click();
  await judged(page, 'Revoke', 'a trial');
  await page.locator('li', { hasText: why }).getByText('(revoked)').waitFor(SLOW);
  assert.equal(await page.getByText('★ preferred').count(), 0);
});

test('a judgement that does not reach the server says so in words', async (t) => {
  const page = await visit(t, '/conflicts?kind=signatory&about=Belgrade+declaration&state=all', { expect: [0] });
  await page.locator('article', { hasText: 'Sources differ on who signed' }).getByRole('link').first().click();
  await page.getByRole('button', { name: /Prefer this side/ }).first().click();
  await page.route('**/api/v1/judgements', (route) => route.abort());
  const dialog = page.getByRole('dialog', { name: 'Prefer this side' });
  await dialog.getByLabel('Why?').fill('a trial');
  await dialog.getByRole('button', { name: 'Prefer this side' }).click();
  assert.match(await dialog.getByRole('alert').textContent(), /The server does not answer\. See whether it still runs\./);
});

test('conflicts are narrowed, and the address keeps it', async (t) => {
  const page = await visit(t, '/conflicts', { scheme: 'dark' });
  await page.getByRole('button', { name: /^offices/ }).click();
  await page.waitForURL(/kind=office/);
  await page.getByLabel('Severity').selectOption('anomaly');
  await page.waitForURL(/severity=anomaly/);
  await page.getByRole('button', { name: 'Later' }).click();
  await page.waitForURL(/offset=20/);
  await page.getByText(/^21–40 of/).waitFor();
  await page.getByLabel('Name').fill('nobody at all');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByText(/Nothing on record contradicts itself here/).waitFor();
  await accessible(page);
});

test('what may be one is shown with what is said of each', async (t) => {
  const page = await visit(t, '/conflicts?tab=links', { width: 360 });
  await page.getByText('What is said of each').first().click();
  await page.locator('article blockquote').first().waitFor();
  await page.getByRole('button', { name: /They are one/ }).first().click();
  await page.getByRole('dialog', { name: 'They are one' }).getByRole('button', { name: 'Cancel' }).click();
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  await accessible(page);
});

test('judgements have a list of their own', async (t) => {
  const page = await visit(t, '/conflicts');
  await page.getByRole('link', { name: 'Judgements' }).click();
  await page.waitForURL(/tab=judgements/);
  await page.locator('main li, main .card').first().waitFor();
  await accessible(page);
});

test('a conflict that is none on record says what to do', async (t) => {
  const page = await visit(t, '/conflict/abc', { expect: [404] });
  await page.getByRole('alert').getByText(/no conflict on record/).waitFor();
});
