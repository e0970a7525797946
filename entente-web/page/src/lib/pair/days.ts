/** Days as numbers since 1970-01-01, and as `1955-06-15`. */

const DAY = 86_400_000;

/** The number of a day; NaN where the text is none. */
export function dayNumber(iso: string): number {
  const found = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  if (!found) {
    return NaN;
  }
  const date = new Date(0);
  date.setUTCFullYear(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  const number = Math.round(date.getTime() / DAY);
  return isoDay(number) === iso ? number : NaN;
}

/** A day as `1955-06-15`. */
export function isoDay(number: number): string {
  const date = new Date(number * DAY);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`;
}

/** The same day some years on, the last of February where there is no 29th. */
export function yearsOn(number: number, years: number): number {
  const date = new Date(number * DAY);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) {
    date.setUTCDate(0);
  }
  return Math.round(date.getTime() / DAY);
}

/** The first day of a year. */
export function firstDay(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return Math.round(date.getTime() / DAY);
}

/** The year of a day. */
export function yearOf(number: number): number {
  return new Date(number * DAY).getUTCFullYear();
}

/** Today, by the reader's calendar. */
export function today(): string {
  const now = new Date();
  return isoDay(Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY));
}
