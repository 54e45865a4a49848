/** A fixture's document as plain text, in the order in which a person reads it. */
import { asCell, MOTTO, type BodyPart, type DocumentSource } from './document.js';

/** One line a paragraph, one line a table row with its cells joined by ` | `. */
export function toText(source: DocumentSource): string {
  const lines = [
    ...source.superior, ...source.issuer, source.number, ...(source.subject === undefined ? [] : [source.subject]),
    ...MOTTO, source.placeAndDate,
    '', ...source.title,
    ...(source.addressees ? ['', ...source.addressees] : []),
    '', ...source.body.flatMap(bodyLines),
    '', 'Nơi nhận:', ...source.recipients, ...source.authority, source.signatory,
    ...source.annexes.flatMap((annex) => ['', ...annex.heading, '', ...annex.body.flatMap(bodyLines)]),
  ];
  return `${lines.join('\n').normalize('NFC')}\n`;
}

function bodyLines(part: BodyPart): string[] {
  if (part.kind === 'paragraph') return [part.text];
  return [part.header, ...part.rows].map((row) => row.map((cell) => asCell(cell).text).join(' | '));
}
