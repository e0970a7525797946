// Takes the pictures of docs/pictures from the pages of the demo: node pictures.mjs ADDRESS FOLDER
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, folder] = process.argv.slice(2);
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));

/** What is shown: a page of the demo, sometimes after something is done on it. */
const pictures = [
  { name: 'home', path: '/' },
  { name: 'pair', path: '/standing/Yugoslavia/Soviet%20Union?on=1955-06-15', height: 1500 },
  { name: 'time', path: '/standing/Yugoslavia/Soviet%20Union?on=1955-06-15', to: 'Over time', height: 1000 },
  { name: 'pair-dark', path: '/standing/Yugoslavia/Soviet%20Union?on=1955-06-15', scheme: 'dark' },
  { name: 'pair-phone', path: '/standing/Yugoslavia/Soviet%20Union?on=1955-06-15', width: 390, height: 844 },
  { name: 'conflicts', path: '/conflicts' },
  { name: 'conflict', first: '/api/v1/conflicts?kind=signatory&limit=1', path: (answer) => `/conflict/${answer.conflicts[0].id}` },
  { name: 'document', first: '/api/v1/conflicts?kind=signatory&limit=1', path: documentOf },
  { name: 'actor', path: '/actor/Yugoslavia' },
  { name: 'instrument', path: '/instrument/Belgrade%20declaration' },
  { name: 'person', path: '/person/Josip%20Broz%20Tito' },
  { name: 'map', path: '/map/United%20States?on=1955-06-15' },
  { name: 'network', path: '/network?on=1955-06-15' },
  { name: 'search', path: '/search?q=declaration' },
];

function documentOf(answer) {
  const claim = answer.conflicts[0].claims[0];
  return `/document/${claim.source.document.split('/').map(encodeURIComponent).join('/')}?claim=${claim.id}`;
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, path, first, to: heading, width = 1280, height = 900, scheme = 'light' } of pictures) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const answer = first ? await (await page.request.get(new URL(first, address).href)).json() : null;
  const to = typeof path === 'function' ? path(answer) : path;
  await page.goto(new URL(to, address).href, { waitUntil: 'networkidle' });
  await page.waitForTimeout(600);
  if (heading) {
    await page.getByRole('heading', { name: heading }).evaluate((found) => found.scrollIntoView());
    await page.waitForTimeout(600);
  }
  await page.screenshot({ path: join(folder, `page-${name}.png`) });
  await context.close();
}
await browser.close();
