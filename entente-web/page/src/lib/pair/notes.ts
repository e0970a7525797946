/** The sources of a page in print: each passage once, numbered in the order in which lines cite it. */
import type { Claim } from '../api';

export interface Note {
  number: number;
  source: Claim['source'];
}

const MOST_OF_LINE = 3;

export class Numbered {
  readonly all: Note[] = [];
  private readonly byPlace = new Map<string, Note>();

  /** The numbers of what a line cites: the first passage of each document, of so many documents. */
  notes(claims: Claim[]): string {
    const byDocument = new Map<string, Claim>();
    for (const claim of claims) {
      if (!byDocument.has(claim.source.document)) {
        byDocument.set(claim.source.document, claim);
      }
    }
    const cited = [...byDocument.values()];
    const numbers = cited.slice(0, MOST_OF_LINE).map((claim) => this.note(claim).number);
    return numbers.join(', ') + (cited.length > MOST_OF_LINE ? ` and ${cited.length - MOST_OF_LINE} more` : '');
  }

  private note(claim: Claim): Note {
    const place = `${claim.source.document} ${claim.source.start} ${claim.source.end}`;
    let note = this.byPlace.get(place);
    if (!note) {
      note = { number: this.all.length + 1, source: claim.source };
      this.byPlace.set(place, note);
      this.all.push(note);
    }
    return note;
  }
}
