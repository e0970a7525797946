/** What the API answers about two parties; the shapes are those of openapi.yaml. */
import type { Claim } from '../api';

export interface Found {
  sureness: string;
  claims: Claim[];
  against?: Claim[];
  judged?: string[];
}

export interface Relations extends Found {
  state: string;
  ground: string;
  level?: string;
  since?: string;
}

export interface Instrument extends Found {
  name: string;
  type?: string;
  status: string;
  signed?: string;
  ended?: string;
}

export interface Belonging extends Found {
  organisation: string;
  a: boolean;
  b: boolean;
  as: string;
}

export interface Holder extends Found {
  of: 'a' | 'b';
  role: string;
  person: string;
  title: string;
  term?: string;
}

export interface Phase extends Found {
  phase: string;
}

export interface Deed {
  claims: Claim[];
}

export interface Party {
  name: string;
  ref?: string;
}

/** How two parties stood on a day (GET /standing). */
export interface Standing {
  day: string;
  a: Party;
  b: Party;
  relations: Relations;
  instruments: Instrument[];
  memberships: Belonging[];
  holders: Holder[];
  phases: Phase[];
  before: Deed[];
  about: Deed[];
  after: Deed[];
  conflicts: string[];
}
