/** Files that a reader takes along: charts as SVG or PNG, and their data as CSV. */

const SVG = 'http://www.w3.org/2000/svg';

/** What is drawn by style sheets and must be in the file itself. */
const DRAWN = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap',
  'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor',
  'dominant-baseline', 'visibility',
];

/** Hands a file to the reader. */
export function save(name: string, file: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A colour of the theme as it is now. */
export function colour(variable: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
}

/** A drawing of the page as a file of its own: what style sheets say of it written into it, on the page's ground. */
export function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [drawing, ...drawing.querySelectorAll('*')];
  const copied = [copy, ...copy.querySelectorAll('*')];
  shown.forEach((element, at) => {
    const style = getComputedStyle(element);
    const target = copied[at];
    target.removeAttribute('class');
    target.removeAttribute('style');
    if (style.display === 'none') {
      target.setAttribute('display', 'none');
    }
    for (const property of DRAWN) {
      const value = style.getPropertyValue(property);
      if (value && value !== 'normal') {
        target.setAttribute(property, value);
      }
    }
  });
  const box = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(Math.round(box.width)));
  copy.setAttribute('height', String(Math.round(box.height)));
  if (!copy.hasAttribute('viewBox')) {
    copy.setAttribute('viewBox', `0 0 ${Math.round(box.width)} ${Math.round(box.height)}`);
  }
  const view = copy.viewBox.baseVal;
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x: view.x, y: view.y, width: view.width, height: view.height })) {
    ground.setAttribute(name, String(value));
  }
  ground.setAttribute('fill', colour('--raised'));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing as a picture, at twice its size so that it prints well. */
export async function png(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * 2;
    canvas.height = picture.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('No picture could be made.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

export type Cell = string | number | null | undefined;

// Text that a spreadsheet would take for a formula is kept text: it comes from documents that nobody vouches for.
function cell(value: Cell): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180), the first of them the heads of the columns; UTF-8 with a mark that spreadsheets know. */
export function csv(rows: Cell[][]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
