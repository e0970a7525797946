/** Dates and terms in words for people, as the command's tables write them. */

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const SEASONS: Record<string, string> = {
  '21': 'spring of', '22': 'summer of', '23': 'autumn of', '24': 'winter of',
  '25': 'spring of', '26': 'summer of', '27': 'autumn of', '28': 'winter of',
  '37': 'early', '38': 'mid-', '39': 'late', '40': 'first half of', '41': 'second half of',
};

function single(edtf: string): string {
  const found = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf);
  if (!found) {
    return edtf;
  }
  const [, year, month, day, mark] = found;
  const years = year.endsWith('XX')
    ? `${Number(year.slice(0, 2)) + 1}th century`
    : year.endsWith('X')
      ? `${year.slice(0, 3)}0s`
      : String(Number(year));
  const season = month && SEASONS[month];
  const text = season
    ? `${season}${season.endsWith('-') ? '' : ' '}${years}`
    : month
      ? `${day ? `${Number(day)} ` : ''}${MONTHS[Number(month) - 1] ?? month} ${years}`
      : years;
  return mark === '~' ? `about ${text}` : mark === '?' ? `${text} (uncertain)` : mark === '%' ? `about ${text} (uncertain)` : text;
}

/** One of a set of dates, or all of them. */
function setWords(inside: string, between: string): string {
  return inside
    .split(',')
    .map((member) => {
      const [start, end] = member.split('..');
      if (end === undefined) {
        return single(member);
      }
      return start === ''
        ? `${single(end)} or earlier`
        : end === ''
          ? `${single(start)} or later`
          : `a day from ${single(start)} to ${single(end)}`;
    })
    .join(between);
}

/** An EDTF date in words: `2 June 1955`, `from 1948`, `until May 1955`. What is not known stays as it is written. */
export function dateWords(edtf: string | undefined): string {
  if (!edtf) {
    return 'undated';
  }
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    return setWords(set[2], set[1] === '{' ? ' and ' : ' or ');
  }
  const parts = edtf.split('/');
  if (parts.length !== 2) {
    return single(edtf);
  }
  const [start, end] = parts;
  if (start === '' || start === '..') {
    return `until ${single(end)}`;
  }
  if (end === '..' || end === '') {
    return `from ${single(start)}`;
  }
  return start === end ? single(start) : `${single(start)} – ${single(end)}`;
}

/** A term of the vocabulary as a person reads it: `holds-office` as "holds office". */
export function termWords(term: string): string {
  return term.replaceAll('-', ' ');
}
