// A record that holds nothing yet: every page says so, and what to do. EmptyPageTest of entente-cli serves the record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, visit } from '../harness.mjs';

const pages = [
  ['/', /An empty record[\s\S]*entente demo/],
  ['/standing/Norway/Sweden?on=1932-01-01', /Phase of relations[\s\S]*Nothing on record tells of one/],
  ['/actor/norway', /The record tells nothing of it/],
  ['/conflicts', /Nothing on record contradicts itself here/],
  ['/search?q=pact', /Nothing on record has all of this/],
  ['/map/norway?on=1932-01-01', /Norway[\s\S]*nothing on record/],
  ['/network?on=1932-01-01', /The record tells of no such tie on 1 January 1932/],
  ['/instrument/Strelsau%20Pact', /“Strelsau Pact” is not known/],
  ['/person/R.%20Rassendyll', /“R\. Rassendyll” is not known/],
];
const missing = ['/document/letters.txt', '/conflict/00ff'];

for (const [address, says] of pages) {
  test(`an empty record is told at ${address}`, async (t) => {
    const page = await visit(t, address, { expect: [404] });
    assert.match(await page.textContent('main'), says);
    await accessible(page);
  });
}

for (const address of missing) {
  test(`what is not on record is told at ${address}`, async (t) => {
    const page = await visit(t, address, { expect: [404] });
    const told = page.getByRole('alert');
    await told.waitFor();
    assert.match(await told.textContent(), /\S+ .*\./);
    await accessible(page);
  });
}

test('a server that does not answer is told', async (t) => {
  const page = await visit(t, '/', { expect: [0] });
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.getByRole('link', { name: 'Conflicts' }).click();
  await page.getByRole('alert').getByText(/The server does not answer/).first().waitFor();
});
