// What the page weighs at first load, and how long its home takes until it can be used: node measure.mjs ADDRESS
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const [address] = process.argv.slice(2);
const ROUNDS = 5;
const MOST_KILOBYTES = 350;
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));

/** One visit of somebody who was never here: what was loaded, and the moment from which names can be typed. */
async function visit(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const coming = [];
  page.on('response', (response) => coming.push(response));
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'One party' }).waitFor();
  const usable = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(coming.map(async (response) => ({ url: response.url(), bytes: gzipSync(await response.body()).length })));
  await context.close();
  return { usable, files };
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const visits = [];
for (let i = 0; i < ROUNDS; i++) {
  visits.push(await visit(browser));
}
await browser.close();

const kilobytes = (files) => Math.ceil(files.reduce((sum, file) => sum + file.bytes, 0) / 100) / 10;
const { files } = visits[0];
const isAnswer = (file) => new URL(file.url).pathname.startsWith('/api/');
const times = visits.map((each) => each.usable).sort((a, b) => a - b);
console.log(`${kilobytes(files.filter((file) => !isAnswer(file)))} kB gzipped in ${files.filter((file) => !isAnswer(file)).length} files of the page`);
if (kilobytes(files) > MOST_KILOBYTES) {
  console.log(`more than ${MOST_KILOBYTES} kB`);
  process.exitCode = 1;
}
console.log(`${kilobytes(files.filter(isAnswer))} kB gzipped in ${files.filter(isAnswer).length} answers of the API`);
console.log(`usable after ${Math.round(times[Math.floor(ROUNDS / 2)])} ms (median of ${ROUNDS} visits, ${Math.round(times[0])} to ${Math.round(times[ROUNDS - 1])} ms)`);
