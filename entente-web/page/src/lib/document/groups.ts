import type { Claim } from '../api';

/** Claims by what they are about, for the eye: each group has a colour and a kind of line of its own. */
export interface Group {
  id: string;
  label: string;
  properties: string[];
}

export const GROUPS: Group[] = [
  {
    id: 'instrument',
    label: 'Instruments',
    properties: [
      'instrument-type', 'also-known-as', 'context', 'negotiated', 'signed', 'in-force', 'terminated', 'provides',
      'amends', 'supersedes', 'leads-to',
    ],
  },
  { id: 'party', label: 'Parties, signatories', properties: ['party', 'signatory', 'ratified'] },
  { id: 'office', label: 'Offices, lives', properties: ['holds-office', 'born', 'died'] },
  { id: 'body', label: 'Bodies', properties: ['member-of', 'part-of', 'founded', 'dissolved'] },
  { id: 'event', label: 'Acts, relations, meetings', properties: ['event', 'relations', 'held', 'participant'] },
];

/** The group of a claim. */
export function groupOf(claim: Claim): string {
  return GROUPS.find((group) => group.properties.includes(claim.property))?.id ?? 'event';
}
