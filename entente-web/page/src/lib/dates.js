/**
 * Dates in words. They are the words of the command's tables, with whole months, and never tell more than the date: an end
 * that nobody knows is not one that is open, and a day that is not told is none. Years before 1 are counted as historians
 * do, without a year 0.
 */

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
/** @type {Record<number, string>} */
const PARTS = {
  33: 'first quarter of', 34: 'second quarter of', 35: 'third quarter of', 36: 'last quarter of',
  37: 'early', 38: 'mid', 39: 'late', 40: 'first half of', 41: 'second half of',
};
const DATE = /^(-?\d{4}|\d{3}X?|\d{2}(?:XX)?)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const PLAIN_MONTH = /^(\d{4})-(?:0\d|1[0-2])(?:-\d\d)?$/;
const ANY = 'XX';

/** @param {number} number */
function ordinal(number) {
  const end = Math.floor(number / 10) % 10 === 1 ? '' : ['', 'st', 'nd', 'rd'][number % 10];
  return `${number}${end || 'th'}`;
}

/** @param {string} year */
function yearWords(year) {
  if (year.endsWith(ANY)) {
    return `${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  }
  const decade = year.slice(0, 3);
  if (year.endsWith('X')) {
    // "1900s" would be a century.
    return year.endsWith('0X') ? `${decade}0 to ${decade}9` : `${decade}0s`;
  }
  const number = Number(year);
  return number <= 0 ? `${1 - number} BC` : number < 100 ? `AD ${number}` : String(number);
}

/** @param {number} number @param {string} year */
function partOfYear(number, year) {
  if (number >= 21 && number <= 32) {
    const where = number < 25 ? '' : number < 29 ? ' in the north' : ' in the south';
    return `${SEASONS[(number - 21) % 4]} ${year}${where}`;
  }
  return PARTS[number] ? `${PARTS[number]} ${year}` : '';
}

/** @param {string} year @param {string | undefined} part @param {string | undefined} day */
function plain(year, part, day) {
  if (!part) {
    return yearWords(year);
  }
  if (year.endsWith('X')) {
    return '';
  }
  const years = yearWords(year);
  if (part === ANY) {
    return !day ? `a month of ${years}` : day === ANY ? `a day of ${years}` : '';
  }
  const number = Number(part);
  if (number >= 1 && number <= 12) {
    const month = `${MONTHS[number - 1]} ${years}`;
    return !day ? month : day === ANY ? `a day of ${month}` : `${Number(day)} ${month}`;
  }
  return day ? '' : partOfYear(number, years);
}

/** @param {string} edtf */
function single(edtf) {
  const found = DATE.exec(edtf);
  // Decades and centuries as ISO 8601 writes them: 199 and 19.
  const words = found && plain(found[1].padEnd(4, 'X'), found[2], found[3]);
  if (!found || !words) {
    return edtf;
  }
  const mark = found[4];
  return (mark === '~' || mark === '%' ? 'about ' : '') + words + (mark === '?' || mark === '%' ? '?' : '');
}

/** One of a set of dates, or all of them. @param {string} inside @param {boolean} all */
function setWords(inside, all) {
  const link = all ? ' and ' : ' or ';
  return inside
    .split(',')
    .map((member) => {
      const [first, last] = member.split('..');
      if (last === undefined) {
        return single(member);
      }
      if (first === '' || last === '') {
        return single(first || last) + link + (first ? 'later' : 'earlier');
      }
      return `${all ? 'all of' : 'some time from'} ${single(first)} to ${single(last)}`;
    })
    .join(link);
}

/** @param {string} start @param {string} end */
function withoutRepeatedYear(start, end) {
  const found = PLAIN_MONTH.exec(start);
  const words = single(start);
  return found && end.startsWith(`${found[1]}-`) ? words.slice(0, -yearWords(found[1]).length - 1) : words;
}

/** @param {string} start @param {string} end */
function interval(start, end) {
  const open = (/** @type {string} */ edge) => edge === '' || edge === '..';
  if (open(start)) {
    return open(end) ? 'at some time' : `until ${single(end)}${start === '' ? ', start unknown' : ''}`;
  }
  if (open(end)) {
    return `from ${single(start)}${end === '' ? ', end unknown' : ''}`;
  }
  return start === end && DAY.test(start) ? single(start) : `${withoutRepeatedYear(start, end)} – ${single(end)}`;
}

/**
 * An EDTF date in words: `2 June 1955`, `from 1948`, `until May 1955`. What has no short English form stays as it is
 * written.
 * @param {string | undefined} edtf
 * @returns {string}
 */
export function dateWords(edtf) {
  if (!edtf) {
    return 'undated';
  }
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    return setWords(set[2], set[1] === '{');
  }
  const [start, end] = edtf.split('/');
  return end === undefined ? single(edtf) : interval(start, end);
}
