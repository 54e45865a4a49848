/** Draws a fixture's document as a PDF, in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { MOTTO, type Annex, type BodyPart, type DocumentSource } from './document.js';
import { drawSeal } from './seal.js';
import { drawTable } from './table.js';

const MILLIMETRE = 72 / 25.4;

/** Margins of the decree: 20 mm above and below, 30 mm left, 15 mm right. */
const MARGINS = { top: 20 * MILLIMETRE, bottom: 20 * MILLIMETRE, left: 30 * MILLIMETRE, right: 15 * MILLIMETRE };
const BODY_SIZE = 13;
const SMALL_SIZE = 11;
const LINE_GAP = 3;
const INDENT = 10 * MILLIMETRE;

/** Room for the signature; a seal of the usual size fills it and touches the lines above and below. */
const SIGNATURE_SPACE = 33 * MILLIMETRE;

/** A fixed date, so that the same source gives the same bytes. */
const CREATED = new Date('2024-01-01T00:00:00Z');

export type Doc = PDFKit.PDFDocument;

export interface TypesetOptions {
  /** Folder of the Liberation 2 fonts, which have the Vietnamese letters. */
  readonly fonts: string;
  /** Draws a red seal and a blue signature over the signature block. */
  readonly seal: boolean;
}

/** The document as the bytes of a PDF. */
export async function typeset(source: DocumentSource, { fonts, seal }: TypesetOptions): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4', margins: MARGINS, autoFirstPage: false,
    info: { Title: source.name, CreationDate: CREATED, ModDate: CREATED, Producer: 'make-fixtures', Creator: 'make-fixtures' },
  });
  for (const [name, file] of [['regular', 'Regular'], ['bold', 'Bold'], ['italic', 'Italic'], ['bold-italic', 'BoldItalic']] as const) {
    doc.registerFont(name, join(fonts, `LiberationSerif-${file}.ttf`));
  }
  const bytes = collect(doc);
  numberPages(doc);
  doc.addPage();
  drawLetterhead(doc, source);
  drawTitle(doc, source);
  for (const part of source.body) drawPart(doc, part);
  drawClosing(doc, source, seal);
  for (const annex of source.annexes) drawAnnex(doc, annex);
  doc.end();
  return bytes;
}

function collect(doc: Doc): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => { resolve(Buffer.concat(chunks)); });
    doc.on('error', reject);
  });
}

/** Page numbers stand centred in the top margin, not on the first page. */
function numberPages(doc: Doc): void {
  let page = 0;
  doc.on('pageAdded', () => {
    page++;
    const { x, y } = doc;
    if (page > 1) {
      doc.font('regular').fontSize(BODY_SIZE)
        .text(String(page), MARGINS.left, MARGINS.top - 22, { width: contentWidth(doc), align: 'center', lineBreak: false });
    }
    doc.x = x;
    doc.y = y;
  });
}

export function contentWidth(doc: Doc): number {
  return doc.page.width - MARGINS.left - MARGINS.right;
}

function drawLetterhead(doc: Doc, source: DocumentSource): void {
  const width = contentWidth(doc);
  const left = { x: MARGINS.left - 14, width: width * 0.4 };
  const right = { x: MARGINS.left + width * 0.4 - 4, width: width * 0.6 + 12 };
  const top = MARGINS.top;

  doc.y = top;
  centredLines(doc, 'regular', 12, source.superior, left);
  centredLines(doc, 'bold', 12, source.issuer, left);
  ruleUnder(doc, left, 60);
  doc.y += 6;
  centredLines(doc, 'regular', BODY_SIZE, [source.number], left);
  if (source.subject !== undefined) centredLines(doc, 'regular', 12, [source.subject], left);
  const leftEnd = doc.y;

  doc.y = top;
  centredLines(doc, 'bold', 12, [MOTTO[0]], right);
  centredLines(doc, 'bold', BODY_SIZE, [MOTTO[1]], right);
  ruleUnder(doc, right, 160);
  doc.y += 6;
  centredLines(doc, 'italic', BODY_SIZE, [source.placeAndDate], right);
  doc.y = Math.max(leftEnd, doc.y) + 14;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

function centredLines(doc: Doc, font: string, size: number, lines: readonly string[], column: Column): void {
  doc.font(font).fontSize(size);
  for (const line of lines) doc.text(line, column.x, doc.y, { width: column.width, align: 'center' });
}

function ruleUnder(doc: Doc, column: Column, length: number): void {
  const middle = column.x + column.width / 2;
  doc.lineWidth(0.7).moveTo(middle - length / 2, doc.y + 2).lineTo(middle + length / 2, doc.y + 2).stroke();
}

function drawTitle(doc: Doc, { title, addressees = [] }: DocumentSource): void {
  const column = { x: MARGINS.left, width: contentWidth(doc) };
  centredLines(doc, 'bold', 14, title, column);
  if (title.length > 0) ruleUnder(doc, column, 90);
  doc.font('regular').fontSize(BODY_SIZE);
  for (const line of addressees) doc.text(line, MARGINS.left + (addressees.length > 1 && line.startsWith('-') ? 110 : 60), doc.y);
  doc.y += 14;
}

const FONTS = { heading: 'bold', normal: 'regular', basis: 'italic', centred: 'bold' } as const;

function drawPart(doc: Doc, part: BodyPart): void {
  if (part.kind === 'table') {
    drawTable(doc, part, { x: MARGINS.left, width: contentWidth(doc), bottom: doc.page.height - MARGINS.bottom });
    return;
  }
  const centred = part.style === 'centred';
  doc.font(FONTS[part.style]).fontSize(BODY_SIZE).text(part.text, MARGINS.left, doc.y, {
    width: contentWidth(doc), align: centred ? 'center' : 'justify', indent: centred ? 0 : INDENT, lineGap: LINE_GAP,
  });
  doc.y += 4;
}

/** Nơi nhận on the left, the signature block beside it on the right; never parted by a page break. */
function drawClosing(doc: Doc, { recipients, authority, signatory }: DocumentSource, seal: boolean): void {
  const width = contentWidth(doc);
  const left = { x: MARGINS.left, width: width * 0.48 };
  const right = { x: MARGINS.left + width * 0.5, width: width * 0.5 };
  const height = Math.max(recipients.length * 14 + 40, authority.length * 16 + SIGNATURE_SPACE + 40);
  doc.y += 8;
  if (doc.y + height > doc.page.height - MARGINS.bottom) doc.addPage();
  const top = doc.y;

  doc.font('bold-italic').fontSize(12).text('Nơi nhận:', left.x, top, { width: left.width });
  doc.font('regular').fontSize(SMALL_SIZE);
  for (const item of recipients) doc.text(item, left.x, doc.y, { width: left.width });
  const leftEnd = doc.y;

  doc.y = top;
  centredLines(doc, 'bold', BODY_SIZE, authority, right);
  const signatureTop = doc.y;
  doc.y += SIGNATURE_SPACE;
  centredLines(doc, 'bold', BODY_SIZE, [signatory], right);
  if (seal) drawSeal(doc, { x: right.x + right.width * 0.34, y: signatureTop + SIGNATURE_SPACE / 2 });
  doc.y = Math.max(leftEnd, doc.y) + 10;
}

function drawAnnex(doc: Doc, { orientation, heading, body }: Annex): void {
  doc.addPage({ size: 'A4', layout: orientation, margins: MARGINS });
  doc.y = MARGINS.top;
  const column = { x: MARGINS.left, width: contentWidth(doc) };
  for (const line of heading) centredLines(doc, line.startsWith('(') ? 'italic' : 'bold', BODY_SIZE, [line], column);
  doc.y += 10;
  for (const part of body) drawPart(doc, part);
}
