import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, base, visit } from './harness.mjs';

const DOCUMENT = 'peoples-daily-1955-06-04.md';

async function claims(document = DOCUMENT) {
  const answer = await fetch(`${base}/api/v1/documents/${document}`);
  return (await answer.json()).claims;
}

/** Selects words of the text as a mouse would. */
async function select(page, words) {
  await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(sought);
      if (at >= 0) {
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + sought.length);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        return;
      }
    }
    throw new Error(`no such words: ${sought}`);
  }, words);
}

test('a link to a claim lands on its words', async (t) => {
  const claim = (await claims()).find((each) => each.property === 'signed');
  const page = await visit(t, `/document/${DOCUMENT}?claim=${claim.id}`);
  const words = page.locator('.words.chosen').first();
  await words.waitFor();
  assert.ok(claim.source.quote.startsWith((await words.textContent()).slice(0, 20)));
  await page.waitForFunction(() => document.activeElement?.classList.contains('chosen'));
  const box = await words.boundingBox();
  assert.ok(box.y > 0 && box.y < 900, `the words stand at ${box.y}`);
  await accessible(page);
});

test('the text on the page is the document, character by character', async (t) => {
  const { text } = await (await fetch(`${base}/api/v1/documents/${DOCUMENT}`)).json();
  const page = await visit(t, `/document/${DOCUMENT}`);
  const shown = await page.evaluate(() => [...document.querySelectorAll('.chunk')].map((chunk) => chunk.textContent).join(''));
  assert.equal(shown, text);
});

test('a claim of the list leads to its words, and words to their claims', async (t) => {
  const page = await visit(t, `/document/${DOCUMENT}`);
  const list = page.getByRole('region', { name: 'List of claims' });
  await list.getByRole('button', { name: /signatory Nikolai Bulganin/ }).first().click();
  await page.locator('.words.chosen', { hasText: 'Bulganin' }).first().waitFor();
  assert.match(page.url(), /claim=/);
  await page.locator('.words', { hasText: 'Representatives of the Soviet Union' }).first().click();
  await list.locator('li.is').getByText(/2 June 1955/).first().waitFor();
});

test('a group of claims can be left out, and the address keeps it', async (t) => {
  const page = await visit(t, `/document/${DOCUMENT}`);
  await page.locator('.of-party.words').first().waitFor();
  await page.getByRole('checkbox', { name: /Parties, signatories/ }).uncheck();
  await page.waitForFunction(() => !document.querySelector('.of-party.words'));
  await page.reload({ waitUntil: 'networkidle' });
  assert.equal(await page.locator('.of-party.words').count(), 0);
});

test('what is known of the source stands above', async (t) => {
  const page = await visit(t, '/document/encyclopedia.wiki', { scheme: 'dark' });
  await page.getByText('editors of the English Wikipedia', { exact: true }).waitFor();
  await page.getByText('from 2001', { exact: true }).waitFor();
  await accessible(page);
});

test('words are made a claim, and the claim is rejected again', async (t) => {
  const page = await visit(t, `/document/${DOCUMENT}`);
  await select(page, 'Tito led the Yugoslav');
  await page.getByRole('button', { name: 'Add a claim' }).click();
  const form = page.getByRole('dialog', { name: 'Add a claim' });
  await form.getByText('“Tito led the Yugoslav”').waitFor();
  await form.getByRole('combobox', { name: 'Subject' }).fill('Josip Broz Tito');
  await form.getByLabel('Kind').first().selectOption('person');
  await form.getByLabel('Property').selectOption('holds-office');
  // Another each time: a claim that says the same is the same, and was rejected when this was tried before.
  const office = `head of delegation ${Date.now()}`;
  await form.getByLabel('Value').fill(office);
  await form.getByLabel('When').fill('1955-06');
  await accessible(page);
  const why = `passed over ${Date.now()}`;
  await form.getByLabel('Why?').fill(why);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await form.waitFor({ state: 'hidden', timeout: 90_000 });
  const chosen = page.locator('li.is');
  await chosen.getByText(office).first().waitFor();
  await chosen.getByText(/by-hand/).waitFor();
  await chosen.getByRole('button', { name: 'Reject…' }).click();
  const judge = page.getByRole('dialog', { name: 'Reject this claim' });
  await judge.getByLabel('Why?').fill('a trial');
  await judge.getByRole('button', { name: 'Reject this claim' }).click();
  await judge.waitFor({ state: 'hidden', timeout: 90_000 });
  await page.locator('li', { hasText: office }).getByText('rejected').first().waitFor();
});

test('a date that is none is told before anything is kept', async (t) => {
  const page = await visit(t, `/document/${DOCUMENT}`, { expect: [400] });
  await select(page, 'Tito led the Yugoslav');
  await page.getByRole('button', { name: 'Add a claim' }).click();
  const form = page.getByRole('dialog', { name: 'Add a claim' });
  await form.getByRole('combobox', { name: 'Subject' }).fill('Josip Broz Tito');
  await form.getByLabel('When').fill('in June');
  await form.getByLabel('Why?').fill('a trial');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await form.getByRole('alert').getByText(/is no date/).waitFor();
});

test('a claim is cited: the note is copied', async (t) => {
  const claim = (await claims()).find((each) => each.property === 'signed');
  const page = await visit(t, `/document/${DOCUMENT}?claim=${claim.id}`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('li.is').getByRole('button', { name: 'Cite' }).press('Enter');
  await page.getByRole('button', { name: 'Note (Chicago)' }).press('Enter');
  await page.getByText('Note (Chicago) copied.').waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /People’s Daily, 4 June 1955/);
});

test('a narrow window shows claims and text', async (t) => {
  const page = await visit(t, `/document/${DOCUMENT}`, { width: 360 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  await accessible(page);
});

test('a document with thousands of claims can be read', async (t) => {
  const page = await visit(t, '/document/authority/us-chiefs-of-mission.tsv');
  await page.getByRole('button', { name: 'Later claims' }).click();
  const before = Date.now();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('.chunk').last().locator('.words').first().waitFor();
  assert.ok(Date.now() - before < 10_000);
});

test('what is not on record says so', async (t) => {
  const page = await visit(t, '/document/no/such.txt', { expect: [404] });
  await page.getByRole('alert').getByText(/no document on record/).waitFor();
});
