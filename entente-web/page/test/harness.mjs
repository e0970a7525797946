// What the tests of the page share: one browser, and pages that are watched. ENTENTE_URL names a server with the
// record of the demo; CHROMIUM the browser, if it is none of the usual ones.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import { chromium } from 'playwright-core';

export const base = (process.env.ENTENTE_URL ?? 'http://127.0.0.1:8080/').replace(/\/$/, '');
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
async function started() {
  browser ??= await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return browser;
}
after(async () => browser?.close());

/**
 * Opens an address of the page and watches it: when the test ends, nothing may have been said on the console, nothing
 * asked of another host, and no request answered with a failure that the test does not expect.
 */
export async function visit(t, path, { width = 1280, height = 900, scheme = 'light', expect = [], ...options } = {}) {
  const context = await (await started()).newContext({ viewport: { width, height }, colorScheme: scheme, ...options });
  const page = await context.newPage();
  const wrong = [];
  const expected = (status) => expect.includes(status);
  page.on('console', (message) => {
    if (message.type() === 'error' && !(expect.length && /Failed to load resource/.test(message.text()))) {
      wrong.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${base}/`) && !/^(data|blob):/.test(url)) {
      wrong.push(`asked another host: ${url}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !expected(response.status())) {
      wrong.push(`${response.status()} ${response.url()}`);
    }
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(wrong, []);
  });
  await page.goto(base + path, { waitUntil: 'networkidle' });
  return page;
}

/** Sees that axe-core finds nothing wrong with the page as it is now (WCAG 2.2 AA and best practices). */
export async function accessible(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  assert.deepEqual(
    found.violations.map((v) => `${v.id}: ${v.help} at ${v.nodes.map((n) => n.target.join(' ')).join('; ')}`),
    [],
  );
}
