/** Writes small PDFs for tests: Vietnamese text by position, drawn lines, images, page rotation, annotations. */

export interface TinyText {
  /** Of the text's start, in points from the page's top left corner. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Render mode 3, as OCR layers are drawn. */
  readonly hidden?: boolean;
  /** Quarter turns clockwise. */
  readonly turn?: 0 | 1 | 2 | 3;
  /** Part of an annotation's appearance. */
  readonly annotation?: boolean;
}

export interface TinyPage {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly texts?: readonly TinyText[];
  /** Drawn lines: x1, y1, x2, y2. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** Grey images: x, y, width, height. */
  readonly images?: readonly (readonly [number, number, number, number])[];
  /** Draws texts before images, so that images cover them. */
  readonly imagesLast?: boolean;
}

const FONT = { plain: 'F1', bold: 'F2' } as const;

/** Width of a character in ems; rough, but the same for writing and reading. */
function widthOf(char: string): number {
  if (char === ' ') return 0.25;
  return char === char.toUpperCase() && char !== char.toLowerCase() ? 0.68 : 0.47;
}

/** Width of a text in points. */
export function textWidth(text: string, size = 13): number {
  return Array.from(text.normalize('NFC')).reduce((sum, char) => sum + widthOf(char) * size, 0);
}

/** The bytes of a PDF with the given pages. */
export function tinyPdf(pages: readonly TinyPage[], fontName = 'TimesNewRoman'): Uint8Array {
  const chars = [...new Set(pages.flatMap((page) => (page.texts ?? []).flatMap(({ text }) => Array.from(text.normalize('NFC')))))];
  const codes = new Map(chars.map((char, i) => [char, i + 1]));
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (dictionary: string, body: string): number => add(`<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`);
  const toUnicode = stream('', toUnicodeMap(codes));
  const fonts = [fontName, `${fontName}-Bold`].map((name) => {
    const widths = [...codes].map(([char, code]) => `${code} [${Math.round(widthOf(char) * 1000)}]`).join(' ');
    const descriptor = add(`<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 891 /Descent -216 /CapHeight 700 /StemV 80 >>`);
    const cid = add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /W [${widths}] >>`);
    return add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${toUnicode} 0 R >>`);
  });
  const image = stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '\x7f');
  const resources = `<< /Font << /${FONT.plain} ${fonts[0]} 0 R /${FONT.bold} ${fonts[1]} 0 R >> /XObject << /Im ${image} 0 R >> >>`;
  const parent = objects.length + pages.length * 3 + 1;
  const kids = pages.map((page) => {
    const { width = 595, height = 842, rotate = 0 } = page;
    const contents = stream('', pageContent(page, height, codes));
    const appearance = stream(`/Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources ${resources}`, annotated(page, height, codes));
    const annotation = `<< /Type /Annot /Subtype /Stamp /Rect [0 0 ${width} ${height}] /F 4 /AP << /N ${appearance} 0 R >> >>`;
    return add(`<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources ${resources} /Contents ${contents} 0 R /Annots [${annotation}] >>`);
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${parent} 0 R >>`);
  return assemble(objects, catalog);
}

function pageContent(page: TinyPage, height: number, codes: ReadonlyMap<string, number>): string {
  const texts = (page.texts ?? []).filter((text) => !text.annotation).map((text) => showText(text, height, codes));
  const lines = (page.lines ?? []).map(([x1, y1, x2, y2]) => `0.5 w ${x1} ${height - y1} m ${x2} ${height - y2} l S`);
  const images = (page.images ?? []).map(([x, y, w, h]) => `q ${w} 0 0 ${h} ${x} ${height - y - h} cm /Im Do Q`);
  return (page.imagesLast ? [...texts, ...lines, ...images] : [...images, ...texts, ...lines]).join('\n');
}

function annotated(page: TinyPage, height: number, codes: ReadonlyMap<string, number>): string {
  return (page.texts ?? []).filter((text) => text.annotation).map((text) => showText(text, height, codes)).join('\n');
}

function showText({ x, y, text, size = 13, bold = false, hidden = false, turn = 0 }: TinyText, height: number, codes: ReadonlyMap<string, number>): string {
  const hex = Array.from(text.normalize('NFC')).map((char) => codes.get(char)!.toString(16).padStart(4, '0')).join('');
  const [a, b, c, d] = ([[1, 0, 0, 1], [0, -1, 1, 0], [-1, 0, 0, -1], [0, 1, -1, 0]] as const)[turn];
  return `BT /${bold ? FONT.bold : FONT.plain} ${size} Tf ${hidden ? 3 : 0} Tr ${a} ${b} ${c} ${d} ${x} ${height - y} Tm <${hex}> Tj ET`;
}

function toUnicodeMap(codes: ReadonlyMap<string, number>): string {
  const entries = [...codes].map(([char, code]) => `<${code.toString(16).padStart(4, '0')}> <${Buffer.from(char, 'utf16le').swap16().toString('hex')}>`);
  const chunks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, i) => entries.slice(i * 100, i * 100 + 100));
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`;
}

function assemble(objects: readonly string[], catalog: number): Uint8Array {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(body, 'latin1'));
}
