// Two parties, as a historian asks for them: Yugoslavia and the Soviet Union in June 1955.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { accessible, visit } from './harness.mjs';

const PAIR = '/standing/Yugoslavia/Soviet%20Union';
const DAY = `${PAIR}?on=1955-06-15`;

/** Opens the two on the day and waits for the answer. */
async function answered(t, path = DAY, how) {
  const page = await visit(t, path, how);
  await page.getByRole('heading', { name: 'Diplomatic relations' }).waitFor();
  return page;
}

async function downloaded(page, form) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: form }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('two are chosen by what one types of their names', async (t) => {
  const page = await visit(t, '/standing');
  const party = page.getByRole('combobox', { name: 'Party', exact: true });
  await party.pressSequentially('yugos');
  await page.getByRole('option', { name: /^Yugoslavia\s+state/ }).first().waitFor();
  await party.press('ArrowDown');
  assert.equal(await party.getAttribute('aria-expanded'), 'true');
  await party.press('Enter');
  assert.equal(await party.inputValue(), 'Yugoslavia');
  const other = page.getByRole('combobox', { name: 'Other party' });
  await other.pressSequentially('ussr');
  await page.getByRole('option', { name: /USSR.*Soviet Union/ }).click();
  await page.waitForURL(/\/standing\/Yugoslavia\/USSR\?on=\d{4}-\d\d-\d\d/);
  await page.getByRole('heading', { name: /Yugoslavia and Soviet Union/ }).waitFor();
});

test('a day that nobody asked for says so, until one is asked for', async (t) => {
  const page = await answered(t, PAIR);
  const told = page.getByText(/No day was asked for: this is the last on which/);
  await told.waitFor();
  await page.getByLabel('Day', { exact: true }).fill('1955-06-15');
  await page.waitForURL(/on=1955-06-15/);
  await told.waitFor({ state: 'detached' });
});

test('the two are swapped', async (t) => {
  const page = await answered(t);
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await page.waitForURL(/\/standing\/Soviet%20Union\/Yugoslavia\?on=1955-06-15/);
  await page.getByRole('heading', { name: /Soviet Union and Yugoslavia/ }).waitFor();
});

test('certain, possible and disputed are told apart, and a dispute names the other dates', async (t) => {
  const page = await answered(t);
  const line = page.locator('details.line', { hasText: 'Belgrade declaration' }).first();
  assert.match(await line.textContent(), /disputed/);
  assert.match(await line.textContent(), /signed 2 June 1955\s+or 25 June 1955 or 2 July 1955/);
  assert.match(await page.locator('details.line', { hasText: 'In force since 1953' }).textContent(), /possible/);
  assert.match(await page.locator('details.line', { hasText: 'Josip Broz Tito' }).first().textContent(), /certain/);
});

test('a line opens its claims with those against it, and one click leads to the words', async (t) => {
  const page = await answered(t);
  await page.getByText('Belgrade declaration, signed 2 June 1955').click();
  await page.getByText('But against it:').waitFor();
  await page.getByText('signed the Belgrade declaration on 25 June 1955').first().waitFor();
  await page.getByRole('link', { name: /People’s Daily/ }).first().click();
  await page.waitForURL(/\/document\/peoples-daily-1955-06-04\.md\?claim=[0-9a-f]+/);
});

test('the slider goes by days and years, and the address follows', async (t) => {
  const page = await answered(t);
  const slider = page.getByRole('slider');
  await slider.focus();
  await slider.press('ArrowRight');
  assert.equal(await slider.getAttribute('aria-valuetext'), '16 June 1955');
  await slider.press('PageUp');
  assert.equal(await slider.getAttribute('aria-valuetext'), '16 June 1956');
  await page.waitForURL(/on=1956-06-16/);
  await page.getByRole('heading', { name: /on 16 June 1956/ }).waitFor();
  // On that day the heads of government are no longer in doubt.
  await page.waitForFunction(() => !document.body.textContent.includes('Georgy Malenkov'));
  for (let i = 0; i < 5; i++) {
    await slider.press('PageDown');
  }
  await page.waitForURL(/on=195[12]-/);
});

test('a day is cited as the record stood, and opens so', async (t) => {
  const page = await answered(t);
  await page.getByRole('button', { name: 'Cite this day' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  assert.match(link, /\/standing\/Yugoslavia\/Soviet%20Union\?on=1955-06-15&known-on=\d{4}-\d\d-\d\d$/);
  await accessible(page);
  await page.goto(link, { waitUntil: 'networkidle' });
  await page.getByText('As the record stood at the end of').waitFor();
  await page.getByRole('button', { name: 'As it stands now' }).click();
  await page.waitForURL((url) => !url.searchParams.has('known-on'));
});

test('conflicts that touch the day are linked', async (t) => {
  const page = await answered(t);
  const section = page.getByRole('region', { name: 'Conflicts that touch this' });
  await section.getByText(/Sources date the signing of the Belgrade declaration differently/).waitFor();
  await section.getByRole('link', { name: /date/ }).first().click();
  await page.waitForURL(/\/conflict\/[0-9a-f]+/);
});

test('it prints on paper with numbered sources', async (t) => {
  const page = await answered(t);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.getByRole('heading', { name: 'Sources', includeHidden: true }).isVisible());
  assert.ok(!(await page.getByRole('slider', { includeHidden: true }).isVisible()));
  assert.ok(!(await page.getByRole('banner', { includeHidden: true }).isVisible()));
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = paper.match(/\/Type \/Page\b(?!s)/g)?.length;
  assert.ok(sheets <= 2, `${sheets} sheets`);
});

test('the timeline is walked by keys, and a mark opens the claims of both dates', async (t) => {
  const page = await answered(t, `${DAY}&from=1955-05-20&to=1955-07-20`);
  const chart = page.getByRole('application', { name: /Timeline of Yugoslavia and Soviet Union/ });
  await chart.focus();
  const heard = page.getByRole('region', { name: 'Over time' }).locator('p[role=status]');
  for (let i = 0; i < 8 && !/2 June 1955.*disputed/.test(await heard.textContent()); i++) {
    await chart.press('ArrowRight');
  }
  assert.match(await heard.textContent(), /2 June 1955: Belgrade declaration signed; disputed; \d sources/);
  await chart.press('Enter');
  await page.getByText('Others date it differently:').waitFor();
  await page.getByRole('button', { name: 'Standing on 2 June 1955' }).click();
  await page.waitForURL(/on=1955-06-02/);
  await accessible(page);
});

test('the timeline moves and zooms by buttons, keys, wheel and hand', async (t) => {
  const page = await answered(t);
  const chart = page.getByRole('application');
  const days = () => {
    const query = new URL(page.url()).searchParams;
    return (Date.parse(query.get('to')) - Date.parse(query.get('from'))) / 86_400_000;
  };
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL(/from=.*to=/);
  const once = days();
  await chart.focus();
  await chart.press('+');
  await page.waitForFunction((was) => location.href !== was, page.url());
  assert.ok(days() < once);
  const closer = page.url();
  await chart.hover();
  await page.mouse.wheel(0, 200);
  await page.waitForFunction((was) => location.href !== was, closer);
  const box = await chart.boundingBox();
  const still = page.url();
  await page.mouse.move(box.x + 400, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction((was) => location.href !== was, still);
  await page.getByRole('button', { name: 'All', exact: true }).click();
});

test('the timeline is a table too', async (t) => {
  const page = await answered(t);
  await page.getByText(/^As a table: \d+ dated marks/).click();
  const table = page.getByRole('table', { name: /in the order of dates/ });
  await table.getByRole('row', { name: /25 June 1955.*disputed.*Belgrade declaration/ }).waitFor();
  await table.getByRole('button', { name: /Belgrade declaration signed/ }).first().click();
  await page.getByText('Others date it differently:').waitFor();
  await accessible(page);
});

test('charts and their data are taken along', async (t) => {
  const page = await answered(t);
  const timeline = page.getByRole('region', { name: 'Over time' });
  const opened = async () => timeline.getByRole('button', { name: 'Export' }).click();
  await opened();
  const svg = await downloaded(page, 'Chart as SVG');
  assert.equal(svg.name, 'Yugoslavia-and-Soviet-Union-timeline.svg');
  assert.match(svg.bytes.toString(), /^<svg [^>]*xmlns=.*Belgrade declaration/s);
  await opened();
  const png = await downloaded(page, 'Chart as PNG');
  assert.deepEqual([...png.bytes.subarray(1, 4)], [...Buffer.from('PNG')]);
  await opened();
  const csv = await downloaded(page, 'Data as CSV');
  assert.match(csv.bytes.toString(), /lane,what,date,start earliest/);
  assert.match(csv.bytes.toString(), /instruments,Belgrade declaration signed,1955-06-25,1955-06-25,.*disputed/);
  const index = page.getByRole('region', { name: 'Cooperation and conflict' });
  await index.getByRole('button', { name: 'Export' }).click();
  const chart = await downloaded(page, 'Chart as SVG');
  assert.match(chart.bytes.toString(), /<svg/);
});

test('a period of which nothing is told is unknown and not zero', async (t) => {
  const page = await answered(t);
  const index = page.getByRole('region', { name: 'Cooperation and conflict' });
  await index.getByText(/unknown, no source tells of it \(33 of\s+36 years\)/).waitFor();
  await index.getByText(/^As a table/).click();
  assert.deepEqual(await index.locator('tbody tr td:first-child').allTextContents(), ['1953', '1955', '1988']);
  await index.getByRole('button', { name: '1955', exact: true }).click();
  await index.getByText(/1955: net 17\.9/).waitFor();
  await index.getByRole('button', { name: 'Months' }).click();
  await index.getByText(/of\s+\d+ months/).waitFor();
  await accessible(page);
});

test('a day that is none, and two of whom nothing is told, are answered so', async (t) => {
  const page = await visit(t, `${PAIR}?on=1955-02-30`);
  await page.getByText('‘1955-02-30’ is no day.').waitFor();
  await page.goto(page.url().replace(/standing.*/, 'standing/Ruritania/Graustark?on=1900-01-01'), { waitUntil: 'networkidle' });
  await page.getByText('nothing on record tells of them').waitFor();
  await page.getByText('Nothing that is dated is told between the two.').waitFor();
  await accessible(page);
});

for (const how of [{ scheme: 'light' }, { scheme: 'dark' }, { width: 360 }]) {
  test(`everyone can use it, ${JSON.stringify(how)}`, async (t) => {
    const page = await answered(t, DAY, how);
    await page.getByText('Belgrade declaration, signed').click();
    await accessible(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), how.width ?? 1280);
  });
}

test('everyone can choose two', async (t) => {
  const page = await visit(t, '/standing', { width: 360 });
  const party = page.getByRole('combobox', { name: 'Party', exact: true });
  await party.pressSequentially('sov');
  await page.getByRole('option').first().waitFor();
  await party.press('ArrowDown');
  await accessible(page);
});

test('five thousand marks move', async (t) => {
  const MARKS = 5000;
  const lanes = ['relations', 'instruments', 'acts-a', 'acts-b', 'acts-both'];
  const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const told = Array.from({ length: MARKS }, (_, i) => {
    const start = -15_000 + Math.floor((i * 25_000) / MARKS);
    const vague = i % 3 === 0 ? 200 : 0;
    return {
      lane: lanes[i % lanes.length],
      instrument: lanes[i % lanes.length] === 'instruments' ? `i${i}` : undefined,
      when: {
        start: [iso(start), iso(start + vague)],
        end: i % 7 === 0 ? [iso(start), null] : [iso(start), iso(start + vague)],
        startKind: i % 11 === 0 ? 'approximate' : 'told',
        endKind: i % 7 === 0 ? 'open' : 'told',
      },
      claim: {
        id: `c${i}`,
        subject: { name: `Thing ${i}`, kind: 'state' },
        object: { name: 'Other', kind: 'state' },
        property: i % 5 === 1 ? 'signed' : 'event',
        act: i % 5 === 1 ? undefined : 'meet',
        stance: 'asserted',
        time: { edtf: iso(start), basis: 'stated' },
        source: { document: 'd', title: 'd', start: 0, end: 1, quote: 'q' },
        confidence: 1,
        rule: 'test',
      },
    };
  });
  const page = await visit(t, '/nowhere-at-all');
  await page.route('**/api/v1/timeline?**', (route) => {
    const query = new URL(route.request().url()).searchParams;
    const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))];
    const body = { a: { name: 'A' }, b: { name: 'B' }, total: MARKS, told: told.slice(offset, offset + limit) };
    return route.fulfill({ json: body });
  });
  await page.goto(page.url().replace(/nowhere.*/, DAY.slice(1)), { waitUntil: 'networkidle' });
  const chart = page.getByRole('application');
  await chart.scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  const ink = () =>
    chart.evaluate((canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let sum = 0;
      for (let i = 0; i < data.length; i += 4) {
        sum = (sum * 31 + data[i] + data[i + 1] * 3 + data[i + 2] * 7) | 0;
      }
      return sum;
    });
  await page.waitForTimeout(300);
  const before = await ink();
  const box = await chart.boundingBox();
  const measuring = page.evaluate(
    () =>
      new Promise((resolve) => {
        const times = [];
        let last = performance.now();
        const step = (now) => {
          times.push(now - last);
          last = now;
          times.length < 120 ? requestAnimationFrame(step) : resolve(times.sort((x, y) => x - y));
        };
        requestAnimationFrame(step);
      }),
  );
  await page.mouse.move(box.x + 600, box.y + 80);
  await page.mouse.down();
  for (let i = 0; i < 60; i++) {
    await page.mouse.move(box.x + 600 - i * 6, box.y + 80);
  }
  const times = await measuring;
  await page.mouse.up();
  const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
  t.diagnostic(`frames while ${MARKS} marks are panned: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  assert.notEqual(await ink(), before);
});
