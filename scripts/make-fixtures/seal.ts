/** A round red seal and a blue pen stroke, as they lie over a signature. */
import type { Doc } from './typeset.js';

const RED = '#d8232a';
const BLUE = '#1f3fa8';
const RADIUS = 50;
const WORDS = 'ỦY BAN NHÂN DÂN * TỈNH AN BÌNH * ';

/** Draws both around a point, half transparent as ink is, over a third of what is written there. */
export function drawSeal(doc: Doc, { x, y }: { readonly x: number; readonly y: number }): void {
  const keptY = doc.y;
  doc.save().opacity(0.75).strokeColor(RED).fillColor(RED);
  doc.lineWidth(2.2).circle(x, y, RADIUS).stroke();
  doc.lineWidth(0.8).circle(x, y, RADIUS - 15).stroke();
  star(doc, x, y, 14);
  doc.font('bold').fontSize(8);
  Array.from(WORDS).forEach((letter, i) => {
    doc.save().rotate((i * 360) / WORDS.length, { origin: [x, y] }).text(letter, x - 3, y - RADIUS + 3, { lineBreak: false }).restore();
  });
  doc.strokeColor(BLUE).lineWidth(1.6).moveTo(x - 5, y + 22)
    .bezierCurveTo(x + 20, y - 40, x + 35, y - 30, x + 30, y + 18)
    .bezierCurveTo(x + 40, y - 30, x + 62, y - 22, x + 60, y + 12)
    .bezierCurveTo(x + 80, y - 12, x + 96, y - 8, x + 130, y + 2).stroke();
  doc.restore();
  doc.fillColor('black').strokeColor('black');
  doc.y = keptY;
}

function star(doc: Doc, x: number, y: number, radius: number): void {
  for (let i = 0; i < 10; i++) {
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    const reach = i % 2 === 0 ? radius : radius * 0.4;
    const point = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const;
    if (i === 0) doc.moveTo(...point);
    else doc.lineTo(...point);
  }
  doc.closePath().fill();
}
