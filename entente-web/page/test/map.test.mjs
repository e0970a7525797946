import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

const rows = (path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
const authority = '../../../entente-core/src/main/resources/org/entente/authority/states.tsv';

test('the tables of the map know only states of the authority, within their lives', () => {
  const lives = new Map(rows(authority).map(([id, , , since, until]) => [id, [Number(since || -9999), Number(until || 9999)]]));
  const shapes = new Set(
    JSON.parse(readFileSync(new URL('../node_modules/world-atlas/countries-110m.json', import.meta.url), 'utf8'))
      .objects.countries.geometries.map((shape) => shape.id),
  );
  for (const [actor, codes, since, until] of rows('../src/lib/map/territories.tsv')) {
    const life = lives.get(actor);
    assert.ok(life, `${actor} is known`);
    for (const code of codes.split(',')) {
      assert.ok(shapes.has(code) || ['kosovo', 'n-cyprus', 'somaliland'].includes(code), `${actor} ${code}`);
    }
    assert.ok(!since || !until || Number(since) <= Number(until), `${actor} ${since} ${until}`);
    assert.ok(!until || Number(until) >= life[0], `${actor} until ${until}`);
    assert.ok(!since || Number(since) <= life[1], `${actor} since ${since}`);
  }
  for (const [actor, name, east, north] of rows('../src/lib/map/capitals.tsv')) {
    assert.ok(lives.has(actor), `${actor} is known`);
    assert.ok(name && Math.abs(Number(east)) <= 180 && Math.abs(Number(north)) <= 90, `${actor} ${east} ${north}`);
  }
});

test('a state is looked for and its partners are shown', async (t) => {
  const page = await visit(t, '/map');
  await accessible(page);
  await page.getByRole('combobox', { name: 'State' }).fill('Yugosl');
  await page.getByRole('option', { name: /Yugoslavia state 1945/ }).click();
  await page.waitForURL('**/map/yugoslavia-fpr');
  await page.getByRole('group', { name: /^Map of the world with the borders of today/ }).waitFor();
});

test('a state that is no more colours what it had; a partner opens its claims', async (t) => {
  const page = await visit(t, '/map/yugoslavia-fpr?on=1955-06-15');
  await page.getByRole('list', { name: 'Legend' }).waitFor();
  const titles = await page.locator('.frame title').allTextContents();
  assert.equal(titles.filter((title) => title === 'Soviet Union: established, possible').length, 15);
  assert.equal(titles.filter((title) => title === 'Yugoslavia').length, 7);
  assert.ok(titles.includes('Brazil: nothing on record'));
  assert.match(await page.textContent('main'), /The borders are those of today/);
  await page.getByText(/^As a table/).click();
  await page.getByRole('button', { name: 'Claims on Soviet Union' }).click();
  const card = page.getByRole('region', { name: 'Yugoslavia and Soviet Union' });
  await card.getByText(/resumed diplomatic relations in 1953/).waitFor();
  await accessible(page);
  await card.getByRole('link', { name: 'The two on this day' }).click();
  await page.waitForURL('**/standing/yugoslavia-fpr/soviet-union?on=1955-06-15');
});

test('the map is moved by keys and buttons, the day by its field', async (t) => {
  const page = await visit(t, '/map/united-states?on=1985-06-15');
  const map = page.getByRole('group', { name: /^Map of the world/ });
  const moved = () => map.locator('svg > g').getAttribute('transform');
  await map.focus();
  await page.keyboard.press('+');
  assert.match(await moved(), /scale\(1\.5\)/);
  const before = await moved();
  await page.keyboard.press('ArrowRight');
  assert.notEqual(await moved(), before);
  await page.getByRole('button', { name: 'The whole world' }).click();
  assert.match(await moved(), /scale\(1\)/);
  await page.getByLabel('Day', { exact: true }).fill('1955-06-15');
  await page.getByLabel('Day', { exact: true }).dispatchEvent('change');
  await page.waitForURL(/on=1955-06-15/);
  await page.getByRole('heading', { level: 1, name: /15 June 1955/ }).waitFor();
});

test('the map is taken along as a picture', async (t) => {
  const page = await visit(t, '/map/yugoslavia-fpr?on=1955-06-15');
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Chart as SVG' }).click()]);
  assert.match(file.suggestedFilename(), /^map-Yugoslavia-1955-06-15\.svg$/);
  assert.match(readFileSync(await file.path(), 'utf8'), /<path/);
});

test('the map is readable on a phone and in the dark', async (t) => {
  const page = await visit(t, '/map/yugoslavia-fpr?on=1955-06-15', { width: 360, scheme: 'dark' });
  await page.getByRole('list', { name: 'Legend' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await accessible(page);
});
