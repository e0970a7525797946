/**
 * Draws a scene as it lies in a view. What draws is a painter: the canvas of the screen, or the text of a file. Certain
 * days are solid; days that are only possible fade; open ends are arrows; what is approximate is hatched; what is disputed
 * stands once for each date, tied together; what is denied, planned or else not asserted is struck through.
 */
import { extent, isAsserted, sureness } from './scene.js';

/** @typedef {import('./scene.js').Scene} Scene */
/** @typedef {import('./scene.js').Mark} Mark */
/** @typedef {{ from: number, scale: number, width: number }} View from which day on, pixels a day, pixels in all */

/**
 * @typedef {object} Painter
 * @property {(x: number, y: number, w: number, h: number, colour: string, alpha: number) => void} rect
 * @property {(x0: number, x1: number, y: number, h: number, colour: string, rising: boolean) => void} fade
 * @property {(x: number, y: number, w: number, h: number, colour: string) => void} hatch
 * @property {(x: number, y: number, w: number, h: number, colour: string, dashed: boolean) => void} frame
 * @property {(x: number, y: number, size: number, colour: string, hollow: boolean) => void} diamond
 * @property {(x: number, y: number, size: number, colour: string, way: number) => void} arrow
 * @property {(x0: number, y0: number, x1: number, y1: number, colour: string, dashed: boolean) => void} line
 * @property {(x: number, y: number, text: string, colour: string, weight: string, anchor: string) => void} text
 */

/** @typedef {{ a: string, b: string, both: string, text: string, soft: string, line: string, ground: string, accent: string, disputed: string }} Colours */

export const AXIS = 26;
const HEAD = 20;
const ROW = 22;
const FOOT = 6;
const BAR = 12;
const TAIL = 56;
const SIZE = 5.5;
const LETTER = 6.3;

/** Where each row lies, and how high all is. @param {Scene} scene */
export function layout(scene) {
  const rows = [];
  const lanes = [];
  let y = AXIS;
  for (const lane of scene.lanes) {
    lanes.push({ lane, y });
    y += HEAD;
    for (let at = 0; at < lane.rows.length; at++) {
      rows[lane.rows[at][0].row] = y;
      y += ROW;
    }
    y += FOOT;
  }
  return { rows, lanes, height: Math.max(y, AXIS + HEAD) };
}

/** @param {View} view @param {number} day */
export function xOf(view, day) {
  return (day - view.from) * view.scale;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

/** Days at which the axis has a tick, as far apart as words need. @param {View} view */
export function ticks(view) {
  const room = 78 / view.scale;
  const to = view.from + view.width / view.scale;
  const found = [];
  const year = (day) => new Date(day * DAY).getUTCFullYear();
  const at = (y, m, d = 1) => {
    const date = new Date(0);
    date.setUTCFullYear(y, m, d);
    return Math.round(date.getTime() / DAY);
  };
  if (room > 200) {
    const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((years) => years * 365 > room) ?? 2000;
    for (let y = Math.ceil(year(view.from) / step) * step; at(y, 0) <= to; y += step) {
      found.push({ day: at(y, 0), label: String(y) });
    }
  } else if (room > 20) {
    const step = [1, 3, 6].find((months) => months * 30 > room) ?? 6;
    for (let m = 0, y = year(view.from); at(y, m) <= to; m += step) {
      const month = m % 12;
      const label = month === 0 ? String(y + m / 12) : MONTHS[month];
      found.push({ day: at(y, m), label });
    }
  } else {
    const step = Math.max(1, Math.ceil(room));
    let named = NaN;
    for (let day = Math.ceil(view.from / step) * step; day <= to; day += step) {
      const date = new Date(day * DAY);
      const y = date.getUTCFullYear();
      found.push({ day, label: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${y === named ? '' : ` ${y}`}` });
      named = y;
    }
  }
  return found;
}

/**
 * Draws all.
 * @param {Scene} scene @param {View} view @param {Painter} painter @param {Colours} colours
 * @param {{ day?: number, focused?: Mark | null, hovered?: Mark | null }} state
 */
export function paint(scene, view, painter, colours, state = {}) {
  const { rows, lanes, height } = layout(scene);
  painter.rect(0, 0, view.width, height, colours.ground, 1);
  for (const tick of ticks(view)) {
    const x = Math.round(xOf(view, tick.day)) + 0.5;
    painter.line(x, AXIS - 6, x, height, colours.line, false);
    painter.text(x + 4, AXIS - 9, tick.label, colours.soft, 'normal', 'start');
  }
  for (const { lane, y } of lanes) {
    painter.line(0, y, view.width, y, colours.line, false);
    painter.text(6, y + 14, lane.title, colours.soft, 'bold', 'start');
    const colour = lane.side === 'a' ? colours.a : lane.side === 'b' ? colours.b : colours.both;
    for (const row of lane.rows) {
      paintRow(row, rows, view, painter, colour, colours, state);
    }
  }
  if (state.day !== undefined) {
    const x = Math.round(xOf(view, state.day + 0.5)) + 0.5;
    painter.line(x, 0, x, height, colours.accent, false);
    painter.arrow(x, 6, 5, colours.accent, 0);
  }
}

/** From where to where a mark is drawn, in pixels. @param {Mark} mark @param {View} view */
function span(mark, view) {
  const { lo, hi } = extent(mark);
  return [
    xOf(view, lo) - (Number.isFinite(mark.s0) ? 0 : TAIL),
    xOf(view, hi + 1) + (Number.isFinite(mark.e1) ? 0 : TAIL),
  ];
}

function paintRow(row, rows, view, painter, colour, colours, state) {
  const y = rows[row[0].row] + ROW / 2;
  /** @type {Mark | null} */
  let open = null;
  let after = -Infinity;
  let named = 0;
  // Beside it where there is room until the next, else within it, else before it; else not at all.
  const name = (until) => {
    if (!open) {
      return;
    }
    const [x0, x1] = span(open, view);
    const room = open.label.length * LETTER + 8;
    const right = Math.max(x1, x0 + SIZE * 2) + 5;
    if (open.lasts && Math.min(x1, view.width) - Math.max(x0, 0) > room + 24) {
      painter.text(Math.max(x0, 0) + 8, y + 4, open.label, colours.text, 'normal', 'start');
    } else if (right + room < Math.min(until, view.width)) {
      painter.text(right, y + 4, open.label, colours.text, 'normal', 'start');
      named = right + room;
    } else if (x0 - room - 6 > named) {
      painter.text(x0 - 6, y + 4, open.label, colours.text, 'normal', 'end');
    }
  };
  for (const mark of row) {
    const [x0, x1] = span(mark, view);
    if (x1 < -10 || x0 > view.width + 10) {
      continue;
    }
    if (x0 >= after) {
      name(x0);
      named = Math.max(named, after, 0);
      open = mark;
    } else {
      open = open && x1 > span(open, view)[1] ? mark : open;
    }
    after = Math.max(after, x1);
    paintMark(mark, rows, y, view, painter, mark.rivals.length ? colours.disputed : colour, colours, state);
  }
  name(Infinity);
}

function paintMark(mark, rows, y, view, painter, colour, colours, state) {
  const top = y - BAR / 2;
  for (const rival of mark.rivals) {
    if (extent(rival).lo > extent(mark).lo) {
      const below = ROW / 2 + BAR / 2 + 2.5;
      painter.line(
        middle(mark, view),
        rows[mark.row] + below,
        middle(rival, view),
        rows[rival.row] + below,
        colours.disputed,
        true,
      );
    }
  }
  if (mark.lasts) {
    paintBar(mark, top, view, painter, colour);
  } else {
    paintPoint(mark, y, top, view, painter, colour, colours);
  }
  if (!isAsserted(mark)) {
    const [x0, x1] = span(mark, view);
    const wide = Math.max((x1 - x0) / 2, SIZE) + 3;
    painter.line((x0 + x1) / 2 - wide, y, (x0 + x1) / 2 + wide, y, colours.text, false);
  }
  if (mark === state.focused || mark === state.hovered) {
    const [x0, x1] = span(mark, view);
    const wide = Math.max(x1 - x0, SIZE * 2);
    const left = (x0 + x1) / 2 - wide / 2;
    painter.frame(left - 4, top - 3, wide + 8, BAR + 6, mark === state.focused ? colours.accent : colours.soft, false);
  }
}

function middle(mark, view) {
  const [x0, x1] = span(mark, view);
  return (x0 + x1) / 2;
}

function paintBar(mark, top, view, painter, colour) {
  const { lo, hi } = extent(mark);
  const finite = (day, other) => (Number.isFinite(day) ? day : other);
  const s0 = finite(mark.s0, lo);
  const s1 = Math.max(s0, finite(mark.s1, hi));
  const e1 = finite(mark.e1, hi);
  const e0 = Math.min(e1, finite(mark.e0, lo));
  const x0 = xOf(view, s0);
  const x3 = Math.max(xOf(view, e1 + 1), x0 + 2);
  const sure = s1 <= e0;
  const x1 = sure ? xOf(view, s1) : (x0 + x3) / 2;
  const x2 = sure ? Math.min(x3, xOf(view, e0 + 1)) : x1;
  if (mark.approximate) {
    painter.hatch(x0, top, x3 - x0, BAR, colour);
    painter.frame(x0, top, x3 - x0, BAR, colour, true);
  } else {
    if (x1 > x0) {
      painter.fade(x0, x1, top, BAR, colour, true);
    }
    if (x2 > x1) {
      painter.rect(x1, top, x2 - x1, BAR, colour, 0.42);
    }
    if (x3 > x2) {
      painter.fade(x2, x3, top, BAR, colour, false);
    }
  }
  tails(mark, x0, x3, top, painter, colour);
}

function tails(mark, x0, x1, top, painter, colour) {
  if (!Number.isFinite(mark.e1)) {
    painter.fade(x1, x1 + TAIL - 6, top, BAR, colour, false);
    painter.arrow(x1 + TAIL, top + BAR / 2, 6, colour, 1);
  }
  if (!Number.isFinite(mark.s0)) {
    painter.fade(x0 - TAIL + 6, x0, top, BAR, colour, true);
    painter.arrow(x0 - TAIL, top + BAR / 2, 6, colour, -1);
  }
}

function paintPoint(mark, y, top, view, painter, colour, colours) {
  const { lo, hi } = extent(mark);
  const x0 = xOf(view, lo);
  const x1 = xOf(view, hi + 1);
  const centre = (x0 + x1) / 2;
  tails(mark, x0, x1, top, painter, colour);
  if (x1 - x0 > SIZE * 2 && hi > lo) {
    if (mark.approximate) {
      painter.hatch(x0, top, x1 - x0, BAR, colour);
    } else {
      painter.fade(x0, centre, top, BAR, colour, true);
      painter.fade(centre, x1, top, BAR, colour, false);
    }
    painter.frame(x0, top, x1 - x0, BAR, colour, true);
  } else {
    painter.diamond(centre, y, SIZE, colour, sureness(mark) === 'possible');
  }
  if (mark.rivals.length) {
    painter.text(centre, top - 1, '⚡', colours.disputed, 'bold', 'middle');
  }
}

/** The mark at a point of the view, the nearest of those that are near; null where there is none. */
export function hit(scene, view, x, y) {
  const { rows } = layout(scene);
  let best = null;
  let nearest = 8;
  for (const mark of scene.marks) {
    const top = rows[mark.row];
    if (y < top || y > top + ROW) {
      continue;
    }
    const [x0, x1] = span(mark, view);
    const away = x < x0 ? x0 - x : x > x1 ? x - x1 : 0;
    const short = away === 0 ? -1 / (x1 - x0 + 1) : away;
    if (short < nearest) {
      nearest = short;
      best = mark;
    }
  }
  return best;
}
