/** Days as numbers since 1970-01-01, and as `1955-06-15`. */

const DAY = 86_400_000;

/** The number of a day; NaN where the text is none. @param {string} iso @returns {number} */
export function dayNumber(iso) {
  const found = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  if (!found) {
    return NaN;
  }
  const date = new Date(0);
  date.setUTCFullYear(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  const number = Math.round(date.getTime() / DAY);
  return isoDay(number) === iso ? number : NaN;
}

/** A day as `1955-06-15`. @param {number} number @returns {string} */
export function isoDay(number) {
  const date = new Date(number * DAY);
  const year = date.getUTCFullYear();
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  const years = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  return `${years}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/**
 * The same day some years on, the last of February where there is no 29th.
 * @param {number} number @param {number} years @returns {number}
 */
export function yearsOn(number, years) {
  const date = new Date(number * DAY);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) {
    date.setUTCDate(0);
  }
  return Math.round(date.getTime() / DAY);
}

/** The first day of a year. @param {number} year @returns {number} */
export function firstDay(year) {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return Math.round(date.getTime() / DAY);
}

/** The year of a day. @param {number} number @returns {number} */
export function yearOf(number) {
  return new Date(number * DAY).getUTCFullYear();
}

/** Today, by the reader's calendar. @returns {string} */
export function today() {
  const now = new Date();
  return isoDay(Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY));
}
