/** What the API answers; the shapes are those of openapi.yaml. */

export interface Entity {
  name: string;
  kind: string;
  ref?: string;
}

export interface Time {
  edtf: string;
  text?: string;
  basis: string;
  calendar?: string;
  original?: string;
}

export interface Claim {
  id: string;
  subject: Entity;
  property: string;
  object?: Entity;
  value?: string;
  code?: string;
  act?: string;
  time?: Time;
  place?: { name: string; ref?: string };
  stance: string;
  reciprocal?: boolean;
  confidence: number;
  source: { document: string; title: string; section?: string; start: number; end: number; quote: string };
  rule: string;
}

/** What the server tells of something that went wrong (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly id: string,
    readonly place: string,
    title: string,
    readonly remedy: string,
  ) {
    super(title);
  }
}

async function problem(response: Response): Promise<Problem> {
  if (response.status === 401 && new URL(response.url).pathname !== '/api/v1/session') {
    dispatchEvent(new Event('locked'));
  }
  try {
    const told = await response.json();
    return new Problem(response.status, told.id, told.place, told.title, told.detail);
  } catch {
    return new Problem(response.status, 'http', '', `The server answered ${response.status}.`, 'Try again.');
  }
}

type Parts = Record<string, string | number | boolean | null | undefined>;

function address(path: string, parts: Parts): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined && value !== null && value !== '') {
      query.set(name, String(value));
    }
  }
  const text = query.toString();
  return `/api/v1${path}${text ? `?${text}` : ''}`;
}

/** What the server answers; a Problem where it refuses or cannot be reached. */
async function answer(path: string, how: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, how);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new Problem(0, 'unreachable', location.host, 'The server does not answer.', 'See whether it still runs.');
  }
  if (!response.ok) {
    throw await problem(response);
  }
  return response;
}

/** Asks the API. */
export async function ask<T>(path: string, parts: Parts = {}, signal?: AbortSignal): Promise<T> {
  return (await answer(address(path, parts), { signal, headers: { Accept: 'application/json' } })).json();
}

/** Tells the API to do something; what is sent is JSON, or a form with files. */
export async function tell<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const form = body instanceof FormData;
  const response = await answer(`/api/v1${path}`, {
    method,
    headers: {
      Accept: 'application/json',
      'X-Entente': 'page',
      ...(form || body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    body: form ? body : body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}
