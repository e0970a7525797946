// A record whose documents and names are full of markup: everything is shown as text and nothing of it runs.
// SafePageTest of entente-cli serves the record, and names in DOCUMENT a document and in ACTOR an actor of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from '../harness.mjs';

const coded = encodeURIComponent;
const document = process.env.DOCUMENT ?? '';
const actor = process.env.ACTOR ?? '';
const script = '<script>window.ran=1</script><img src=x onerror="window.ran=2">';

const addresses = [
  '/',
  `/document/${coded(document)}`,
  `/standing/Norway/Sweden?on=1932-01-01`,
  `/standing/${coded(actor)}/Sweden?on=1932-01-01`,
  `/standing/${coded(script)}/${coded(script)}?on=${coded(script)}`,
  `/actor/${coded(actor)}`,
  `/actor/${coded(script)}`,
  `/person/${coded(script)}`,
  `/instrument/${coded(script)}`,
  `/search?q=${coded(script)}`,
  '/search?q=Friendship',
  '/conflicts',
  `/conflict/${coded(script)}`,
  `/document/${coded(script)}?claim=${coded(script)}`,
  `/map/${coded(script)}?on=${coded(script)}`,
  '/network',
  `/nowhere/${coded(script)}`,
  '/account?then=javascript:window.ran=3',
];

for (const address of addresses) {
  test(`nothing runs at ${address.slice(0, 60)}`, async (t) => {
    const page = await visit(t, address, { expect: [400, 404] });
    page.on('dialog', (dialog) => assert.fail(dialog.message()));
    await page.waitForTimeout(300);
    const found = await page.evaluate(() => ({
      ran: window.ran,
      images: document.querySelectorAll('img[src="x"]').length,
      inline: [...document.scripts].filter((each) => !each.src).length,
      handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
      links: [...document.links].filter((each) => /^\s*(javascript|data|vbscript):/i.test(each.href)).length,
    }));
    assert.deepEqual(found, { ran: undefined, images: 0, inline: 0, handlers: 0, links: 0 });
  });
}

test('the title and the words of the document are there as they stand', async (t) => {
  const page = await visit(t, `/document/${coded(document)}`);
  const text = await page.textContent('main');
  assert.match(text, /<img src=x onerror=window\.ran=/);
});
