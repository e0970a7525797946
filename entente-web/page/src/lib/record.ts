import { ask } from './api';

const WAIT = 700;
const MOST = 90;

/** Waits until questions are answered with all that was added to the record; gives up after a minute. */
export async function caughtUp(): Promise<void> {
  for (let i = 0; i < MOST; i++) {
    const record = await ask<{ 'catching-up': boolean }>('/record');
    if (!record['catching-up']) {
      return;
    }
    await new Promise((done) => setTimeout(done, WAIT));
  }
}
