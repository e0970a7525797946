/** What was done with the record: documents read together, or a judgement. */
export interface Act {
  at: string;
  read?: number;
  documents?: { id: string; title: string }[];
  verdict?: string;
  about?: string[];
  who?: string;
  why?: string;
}

/** What the record holds, in numbers. */
export interface RecordSummary {
  name: string;
  documents: number;
  claims: number;
  actors: Record<string, number>;
  properties: Record<string, number>;
  conflicts: Record<string, number>;
  years: Record<string, number>;
  recent: Act[];
  'catching-up': boolean;
}
