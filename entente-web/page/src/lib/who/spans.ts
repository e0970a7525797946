/** Where spans of days lie on a line of time, and how much of them is certain. */
import { dayNumber as number, firstDay, yearOf } from '../pair/days';
import type { Days } from './api';


export interface Scale {
  from: number;
  to: number;
  ticks: number[];
}

/** A scale that holds all spans, to whole steps of years. */
export function scale(all: Days[], most: number): Scale {
  const days = all.flat().filter((day) => day !== null).map(number);
  if (!days.length) {
    return { from: 0, to: 1, ticks: [] };
  }
  const [first, last] = [yearOf(Math.min(...days)), yearOf(Math.max(...days)) + 1];
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200].find((years) => (last - first) / years <= most) ?? 500;
  const [from, to] = [Math.floor(first / step) * step, Math.ceil(last / step) * step];
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
  return { from: firstDay(from), to: firstDay(to), ticks };
}

export interface Drawn {
  /** Where it can have begun at the earliest, and ended at the latest. */
  left: number;
  right: number;
  /** The part that is certain, if there is any. */
  solid: [number, number] | null;
  /** Whether nothing says when it began, or when it ended. */
  openLeft: boolean;
  openRight: boolean;
}

/** A span in pixels; `open` is how far an end reaches of which nothing is known. */
export function drawn(days: Days, on: Scale, width: number, open = 44): Drawn {
  const at = (day: number) => ((day - on.from) / (on.to - on.from)) * width;
  const [first, begun, ending, last] = days.map((day) => (day === null ? null : number(day)));
  const openLeft = first === null;
  const openRight = last === null;
  const known = [first, begun, ending, last].filter((day) => day !== null);
  const anchor = known.length ? known : [on.from];
  const left = openLeft ? Math.max(0, at(Math.min(...anchor)) - open) : at(first!);
  const right = openRight ? Math.min(width, at(Math.max(...anchor) + 1) + open) : at(last! + 1);
  const solid: [number, number] | null =
    begun !== null && ending !== null && begun <= ending ? [at(begun), at(ending + 1)] : null;
  return { left, right: Math.max(right, left + 3), solid: solid && [solid[0], Math.max(solid[1], solid[0] + 3)], openLeft, openRight };
}
