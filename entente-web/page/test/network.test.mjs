import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

test('a tie opens its claims and leads to the two parties', async (t) => {
  const page = await visit(t, '/network?on=1955-06-15');
  await page.getByRole('group', { name: /^Network of \d+ actors/ }).locator('canvas').first().waitFor();
  await page.getByLabel('Find').fill('yugoslavia');
  await page.getByRole('button', { name: /claims?: Soviet Union and Yugoslavia$/ }).click();
  await page.waitForURL(/tie=soviet-union/);
  const card = page.getByRole('region', { name: 'Soviet Union and Yugoslavia' });
  await card.getByText(/resumed diplomatic relations in 1953/).waitFor();
  await accessible(page);
  await card.getByRole('link', { name: 'The two parties on this day' }).click();
  await page.waitForURL('**/standing/soviet-union/yugoslavia-fpr?on=1955-06-15');
});

test('alliances of a day stand with from where they are known', async (t) => {
  const page = await visit(t, '/network?kind=alliances&on=1955-06-15');
  const choice = page.getByRole('group', { name: 'Organisations and alliances' });
  assert.equal(await choice.getByRole('checkbox', { name: /United Nations/ }).isChecked(), false);
  await choice.getByRole('checkbox', { name: /NATO/ }).uncheck();
  await page.waitForURL(/of=/);
  await page.getByLabel('Find').fill('warsaw');
  await page.getByRole('button', { name: 'authority: Albania and Warsaw Pact' }).click();
  const card = page.getByRole('region', { name: 'Albania and Warsaw Pact' });
  assert.match(await card.textContent(), /possible[\s\S]*by the authority: 1955–/);
  assert.match(await card.textContent(), /No claim on record tells of it/);
  await accessible(page);
});

test('acts between two days are counted', async (t) => {
  const page = await visit(t, '/network?kind=acts&from=1955-01-01&to=1955-12-31');
  await page.getByText(/^\d+ actors, \d+ ties/).waitFor();
  await page.getByRole('combobox', { name: /^Ties/ }).selectOption('relations');
  await page.waitForURL(/kind=relations/);
});

test('the same ties give the same picture', async (t) => {
  const drawn = [];
  for (let i = 0; i < 2; i++) {
    const page = await visit(t, '/network?kind=alliances&on=1955-06-15');
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Chart as SVG' }).click()]);
    drawn.push(readFileSync(await file.path(), 'utf8'));
  }
  assert.match(drawn[0], /Warsaw Pact/);
  assert.equal(drawn[0], drawn[1]);
});

test('a day on which nobody is tied says so', async (t) => {
  const page = await visit(t, '/network?on=1701-01-01');
  await page.getByText('The record tells of no such tie on 1 January 1701.').waitFor();
});

test('the network is readable on a phone and in the dark', async (t) => {
  const page = await visit(t, '/network?on=1955-06-15', { width: 360, scheme: 'dark' });
  await page.getByText(/^\d+ actors, \d+ ties/).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await accessible(page);
});

test('a day that nobody asked for says so', async (t) => {
  const page = await visit(t, '/network');
  await page.getByText('No day was asked for: this is today.').waitFor();
  await page.getByLabel('Day', { exact: true }).fill('1955-06-15');
  await page.waitForURL(/on=1955-06-15/);
  await page.getByText('No day was asked for').waitFor({ state: 'detached' });
});
