/** Who is logged in, and what they may do. */
import { ask, tell } from './api';

export interface Who {
  accounts: boolean;
  name?: string;
  role?: 'reader' | 'curator' | 'admin';
}

/** Null until the server has told. */
export const session = $state<{ who: Who | null }>({ who: null });

/** Asks the server who it is. */
export async function look() {
  session.who = await ask<Who>('/session');
}

/** Logs in. */
export async function enter(name: string, password: string) {
  session.who = await tell<Who>('POST', '/session', { name, password });
}

/** Logs out. */
export async function leave() {
  await tell('DELETE', '/session');
  await look();
}

/** Whether who is here may add documents and judge. */
export function mayCurate(): boolean {
  return session.who?.role === 'curator' || session.who?.role === 'admin';
}
