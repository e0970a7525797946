/** Where the reader is: the path and what is asked in it. Every state worth citing is in the address. */
export const place = $state({ path: location.pathname, query: new URLSearchParams(location.search) });

function arrive() {
  place.path = location.pathname;
  place.query = new URLSearchParams(location.search);
}

addEventListener('popstate', arrive);

/** Goes to an address of this page. */
export function go(address: string, how: { replace?: boolean } = {}) {
  if (how.replace) {
    history.replaceState(null, '', address);
  } else {
    history.pushState(null, '', address);
    scrollTo(0, 0);
  }
  arrive();
}

/** Changes what is asked in the present address: null leaves a part out. */
export function ask(parts: Record<string, string | null>, how: { replace?: boolean } = { replace: true }) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null || value === '') {
      query.delete(name);
    } else {
      query.set(name, value);
    }
  }
  const text = query.toString();
  go(location.pathname + (text ? `?${text}` : '') + (how.replace ? location.hash : ''), how);
}

/** Follows links within the page without leaving it. */
export function follow(event: MouseEvent) {
  const link = (event.target as Element | null)?.closest?.('a');
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    link.target ||
    link.hasAttribute('download') ||
    link.origin !== location.origin ||
    link.pathname.startsWith('/api/')
  ) {
    return;
  }
  if (link.hash && link.pathname === location.pathname && link.search === location.search) {
    return;
  }
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}

/** The addresses of pages, in one place. */
export const to = {
  home: () => '/',
  pair: (a: string, b: string, on?: string) =>
    `/standing/${encodeURIComponent(a)}/${encodeURIComponent(b)}${on ? `?on=${on}` : ''}`,
  actor: (key: string) => `/actor/${encodeURIComponent(key)}`,
  instrument: (key: string) => `/instrument/${key.split('/').map(encodeURIComponent).join('/')}`,
  person: (key: string) => `/person/${encodeURIComponent(key)}`,
  conflicts: (query = '') => `/conflicts${query}`,
  conflict: (id: string) => `/conflict/${id}`,
  document: (id: string, claim?: string) =>
    `/document/${id.split('/').map(encodeURIComponent).join('/')}${claim ? `?claim=${claim}` : ''}`,
  search: (words: string) => `/search?q=${encodeURIComponent(words)}`,
  map: (actor?: string, on?: string) =>
    `/map${actor ? `/${encodeURIComponent(actor)}` : ''}${on ? `?on=${on}` : ''}`,
  network: (on?: string) => `/network${on ? `?on=${on}` : ''}`,
};

/** The page of an entity as claims name it. */
export function toEntity(entity: { kind: string; name: string; ref?: string; key?: string }): string {
  const key = entity.key ?? entity.ref ?? entity.name;
  return entity.kind === 'person' ? to.person(key) : entity.kind === 'instrument' ? to.instrument(key) : to.actor(key);
}
