/** Documents that are handed in and read; the shapes are those of openapi.yaml. */
import { tell } from './api';

export interface Told {
  id: string;
  severity: 'error' | 'warning';
  place: string;
  message: string;
  remedy: string;
}

export interface Part {
  document: string;
  bytes: number;
  state: 'waiting' | 'reading' | 'read' | 'side-car' | 'failed';
  claims?: number;
  kept?: 'added' | 'replaced' | 'known' | '';
  problems: Told[];
}

export interface Reading {
  id: string;
  by: string;
  given: string;
  state: 'waiting' | 'reading' | 'done' | 'unfinished';
  documents: Part[];
  problems: Told[];
}

/** Whether nothing more will happen to a reading. */
export function isOver(reading: Reading): boolean {
  return reading.state === 'done' || reading.state === 'unfinished';
}

/** Hands files in to be read. */
export function handIn(files: File[]): Promise<Reading> {
  const form = new FormData();
  for (const file of files) {
    form.append('files', file, file.name);
  }
  return tell<Reading>('POST', '/readings', form);
}

/** Follows a reading until it is over; what is given back ends it early. */
export function follow(id: string, heard: (reading: Reading) => void): () => void {
  const source = new EventSource(`/api/v1/readings/${encodeURIComponent(id)}/events`);
  source.addEventListener('reading', (event) => {
    const reading: Reading = JSON.parse((event as MessageEvent<string>).data);
    heard(reading);
    if (isOver(reading)) {
      source.close();
    }
  });
  source.addEventListener('none', () => source.close());
  return () => source.close();
}
