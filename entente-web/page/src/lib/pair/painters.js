/** What draws a timeline: on the canvas of the screen, and as the text of an SVG file. */

/** @typedef {import('./paint.js').Painter} Painter */

const FONT = 'system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';
const STRIP = 64;

/** Gradients and hatches are drawn once for each colour and stretched, so that thousands of marks can move at once. */
const strips = new Map();
const hatches = new Map();

function strip(colour, rising) {
  const key = `${colour} ${rising}`;
  let made = strips.get(key);
  if (!made) {
    made = document.createElement('canvas');
    made.width = STRIP;
    made.height = 1;
    const context = made.getContext('2d');
    for (let x = 0; x < STRIP; x++) {
      context.globalAlpha = 0.06 + 0.36 * ((rising ? x : STRIP - 1 - x) / (STRIP - 1));
      context.fillStyle = colour;
      context.fillRect(x, 0, 1, 1);
    }
    strips.set(key, made);
  }
  return made;
}

function hatching(context, colour) {
  let made = hatches.get(colour);
  if (!made) {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 6;
    const inside = tile.getContext('2d');
    inside.strokeStyle = colour;
    inside.lineWidth = 1.2;
    inside.beginPath();
    inside.moveTo(-1, 7);
    inside.lineTo(7, -1);
    inside.moveTo(-1, 1);
    inside.lineTo(1, -1);
    inside.moveTo(5, 7);
    inside.lineTo(7, 5);
    inside.stroke();
    made = context.createPattern(tile, 'repeat');
    hatches.set(colour, made);
  }
  return made;
}

/** The three corners of an arrow's head: to the right, to the left, or, for 0, down. */
function corners(x, y, size, way) {
  return way === 0
    ? [x - size, y - size, x + size, y - size, x, y + size * 0.4]
    : [x, y, x - way * size, y - size, x - way * size, y + size];
}

/** @param {CanvasRenderingContext2D} context @returns {Painter} */
export function canvasPainter(context) {
  return {
    rect(x, y, w, h, colour, alpha) {
      context.globalAlpha = alpha;
      context.fillStyle = colour;
      context.fillRect(x, y, w, h);
      context.globalAlpha = 1;
    },
    fade(x0, x1, y, h, colour, rising) {
      context.drawImage(strip(colour, rising), x0, y, Math.max(1, x1 - x0), h);
    },
    hatch(x, y, w, h, colour) {
      context.fillStyle = hatching(context, colour);
      context.fillRect(x, y, w, h);
    },
    frame(x, y, w, h, colour, dashed) {
      context.strokeStyle = colour;
      context.lineWidth = dashed ? 1 : 2;
      context.setLineDash(dashed ? [3, 3] : []);
      context.strokeRect(x, y, w, h);
      context.setLineDash([]);
    },
    diamond(x, y, size, colour, hollow) {
      context.beginPath();
      context.moveTo(x, y - size);
      context.lineTo(x + size, y);
      context.lineTo(x, y + size);
      context.lineTo(x - size, y);
      context.closePath();
      if (hollow) {
        context.strokeStyle = colour;
        context.lineWidth = 1.6;
        context.stroke();
      } else {
        context.fillStyle = colour;
        context.fill();
      }
    },
    arrow(x, y, size, colour, way) {
      const at = corners(x, y, size, way);
      context.fillStyle = colour;
      context.beginPath();
      context.moveTo(at[0], at[1]);
      context.lineTo(at[2], at[3]);
      context.lineTo(at[4], at[5]);
      context.fill();
    },
    line(x0, y0, x1, y1, colour, dashed) {
      context.strokeStyle = colour;
      context.lineWidth = 1;
      context.setLineDash(dashed ? [4, 3] : []);
      context.beginPath();
      context.moveTo(x0, y0);
      context.lineTo(x1, y1);
      context.stroke();
      context.setLineDash([]);
    },
    text(x, y, text, colour, weight, anchor) {
      context.font = `${weight === 'bold' ? '600 ' : ''}12px ${FONT}`;
      context.textAlign = anchor === 'middle' ? 'center' : anchor;
      context.fillStyle = colour;
      context.fillText(text, x, y);
    },
  };
}

function escaped(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

const round = (number) => Math.round(number * 10) / 10;

/** A painter that writes an SVG file. @returns {Painter & { file: (width: number, height: number, title: string) => string }} */
export function svgPainter() {
  const parts = [];
  const definitions = new Map();
  const box = (x, y, w, h) => `x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, w))}" height="${round(h)}"`;
  const defined = (key, make) => {
    if (!definitions.has(key)) {
      const id = `d${definitions.size}`;
      definitions.set(key, { id, text: make(id) });
    }
    return `url(#${definitions.get(key).id})`;
  };
  return {
    rect(x, y, w, h, colour, alpha) {
      parts.push(`<rect ${box(x, y, w, h)} fill="${colour}"${alpha === 1 ? '' : ` fill-opacity="${alpha}"`}/>`);
    },
    fade(x0, x1, y, h, colour, rising) {
      const fill = defined(
        `fade ${colour} ${rising}`,
        (id) =>
          `<linearGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${rising ? 0.06 : 0.42}"/>` +
          `<stop offset="1" stop-color="${colour}" stop-opacity="${rising ? 0.42 : 0.06}"/></linearGradient>`,
      );
      parts.push(`<rect ${box(x0, y, Math.max(1, x1 - x0), h)} fill="${fill}"/>`);
    },
    hatch(x, y, w, h, colour) {
      const fill = defined(
        `hatch ${colour}`,
        (id) =>
          `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse">` +
          `<path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="${colour}" stroke-width="1.2"/></pattern>`,
      );
      parts.push(`<rect ${box(x, y, w, h)} fill="${fill}"/>`);
    },
    frame(x, y, w, h, colour, dashed) {
      parts.push(
        `<rect ${box(x, y, w, h)} fill="none" stroke="${colour}"${dashed ? ' stroke-dasharray="3 3"' : ' stroke-width="2"'}/>`,
      );
    },
    diamond(x, y, size, colour, hollow) {
      const d = `M${round(x)} ${round(y - size)}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`;
      parts.push(`<path d="${d}" ${hollow ? `fill="none" stroke="${colour}" stroke-width="1.6"` : `fill="${colour}"`}/>`);
    },
    arrow(x, y, size, colour, way) {
      const at = corners(x, y, size, way).map(round);
      parts.push(`<path d="M${at[0]} ${at[1]}L${at[2]} ${at[3]}L${at[4]} ${at[5]}z" fill="${colour}"/>`);
    },
    line(x0, y0, x1, y1, colour, dashed) {
      parts.push(
        `<line x1="${round(x0)}" y1="${round(y0)}" x2="${round(x1)}" y2="${round(y1)}" stroke="${colour}"${dashed ? ' stroke-dasharray="4 3"' : ''}/>`,
      );
    },
    text(x, y, text, colour, weight, anchor) {
      parts.push(
        `<text x="${round(x)}" y="${round(y)}" fill="${colour}"${weight === 'bold' ? ' font-weight="600"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`,
      );
    },
    file(width, height, title) {
      const made = [...definitions.values()].map((one) => one.text).join('');
      return (
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
        `font-family="${escaped(FONT)}" font-size="12"><title>${escaped(title)}</title><defs>${made}</defs>${parts.join('')}</svg>`
      );
    },
  };
}
