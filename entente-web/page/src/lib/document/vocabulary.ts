/** The words of which claims are made, for the form; the server holds every claim against its own lists. */
export const KINDS = ['state', 'organisation', 'party', 'person', 'group', 'instrument', 'event', 'place'];
export const STANCES = ['asserted', 'denied', 'planned', 'conditional', 'obligated'];
export const PROPERTIES = [
  'signed', 'signatory', 'party', 'ratified', 'in-force', 'terminated', 'instrument-type', 'also-known-as', 'context',
  'negotiated', 'provides', 'amends', 'supersedes', 'leads-to', 'holds-office', 'member-of', 'born', 'died', 'founded',
  'dissolved', 'part-of', 'held', 'participant', 'event', 'relations',
];
/** Properties that need a code. */
export const CODES: Record<string, string[]> = {
  event: [
    'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
    'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
  ],
  relations: [
    'war', 'hostile', 'no-relations', 'strained', 'neutral', 'normalised', 'rapprochement', 'friendly', 'alliance',
  ],
  'instrument-type': [
    'treaty', 'agreement', 'declaration', 'communique', 'pact', 'protocol', 'convention', 'charter', 'armistice', 'accord',
    'exchange-of-notes', 'memorandum', 'other',
  ],
};
