/**
 * Where the nodes of a network lie: pushed apart, drawn together by their ties (Fruchterman and Reingold 1991). It begins
 * from a spiral in a fixed order and knows no chance: the same ties give the same picture.
 */
export interface Tied {
  a: string;
  b: string;
}

export type Place = { x: number; y: number };

const ROUNDS = 260;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

export function layout(keys: string[], ties: Tied[], width: number, height: number): Map<string, Place> {
  const degree = new Map<string, number>(keys.map((key) => [key, 0]));
  for (const { a, b } of ties) {
    degree.set(a, (degree.get(a) ?? 0) + 1);
    degree.set(b, (degree.get(b) ?? 0) + 1);
  }
  const order = [...keys].sort((a, b) => degree.get(b)! - degree.get(a)! || (a < b ? -1 : 1));
  const at = new Map(order.map((key, i) => [key, i]));
  const n = order.length;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const radius = Math.sqrt((i + 0.5) / n) * 0.5;
    x[i] = radius * Math.cos(i * GOLDEN);
    y[i] = radius * Math.sin(i * GOLDEN);
  }
  const pairs = ties.map(({ a, b }) => [at.get(a)!, at.get(b)!]);
  // Many ties of one would draw all into a knot: each draws the weaker, the more there are.
  const ease = pairs.map(([i, j]) => Math.sqrt(Math.max(degree.get(order[i])!, degree.get(order[j])!)));
  const length = Math.sqrt(1 / Math.max(1, n)) * 0.8;
  const dx = new Float64Array(n);
  const dy = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    dx.fill(0);
    dy.fill(0);
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const [ux, uy] = [x[i] - x[j], y[i] - y[j]];
        const far = Math.max(1e-6, ux * ux + uy * uy);
        const push = (length * length) / far;
        dx[i] += ux * push;
        dy[i] += uy * push;
        dx[j] -= ux * push;
        dy[j] -= uy * push;
      }
    }
    for (let p = 0; p < pairs.length; p++) {
      const [i, j] = pairs[p];
      const [ux, uy] = [x[i] - x[j], y[i] - y[j]];
      const pull = Math.sqrt(ux * ux + uy * uy) / length / ease[p];
      dx[i] -= ux * pull;
      dy[i] -= uy * pull;
      dx[j] += ux * pull;
      dy[j] += uy * pull;
    }
    const most = 0.08 * (1 - round / ROUNDS) + 0.001;
    for (let i = 0; i < n; i++) {
      // What nothing ties is kept from drifting away.
      dx[i] -= x[i] * 0.5;
      dy[i] -= y[i] * 0.5;
      const step = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]) || 1;
      x[i] += (dx[i] / step) * Math.min(step, most);
      y[i] += (dy[i] / step) * Math.min(step, most);
    }
  }
  return fitted(order, x, y, width, height);
}

function fitted(keys: string[], x: Float64Array, y: Float64Array, width: number, height: number): Map<string, Place> {
  const edge = 46;
  const span = (of: Float64Array) => [of.reduce((a, b) => Math.min(a, b), Infinity), of.reduce((a, b) => Math.max(a, b), -Infinity)];
  const [left, right] = span(x);
  const [top, bottom] = span(y);
  const scale = (value: number, from: number, to: number, room: number) =>
    to - from < 1e-9 ? room / 2 : edge + ((value - from) / (to - from)) * (room - 2 * edge);
  return new Map(keys.map((key, i) => [key, { x: scale(x[i], left, right, width), y: scale(y[i], top, bottom, height) }]));
}
