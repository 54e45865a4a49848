/**
 * How long a line is. Tools break lines after a number of characters, printers where the paper ends: letters are not
 * equally wide there, so that a full line of print may have 70 characters or 90.
 */
import { stripMarks } from '../vietnamese/index.js';

/** The length of a text in characters, or in the width of a usual one. */
export type LineMeasure = (text: string) => number;

/**
 * Widths of the letters of Times New Roman, in thousandths of its size, as of its metric twin Liberation Serif (SIL Open
 * Font License). Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I.1.3 has all documents printed in that face. Marks make no
 * letter wider.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [180, "'"], [200, '|'], [250, ' ,.'], [278, '/:;\\ijlt'], [333, '!()-I[]`fr‘’'], [350, '•'], [389, 'Js'], [400, '°'], [408, '"'],
  [444, '?acez“”'], [500, '#$*0123456789_bdghknopquvxyđ–§'], [549, '≥≤'], [556, 'FPS'], [564, '+<=>×'], [611, 'ELTZ'], [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐ'], [778, '&m'], [833, '%'], [889, 'M'], [921, '@'], [944, 'W'], [1000, '—…'],
];
/** Of a letter that the table lacks. */
const OTHER_WIDTH = 500;
/** Of a letter in Vietnamese text, with its spaces, on the mean. */
const USUAL_WIDTH = 430;
/** Letters of Vietnamese are found below this code. */
const LAST_CODE = 0x2100;

const WIDTH_OF_CODE = tableOf();

function tableOf(): Float32Array {
  const byLetter = new Map(WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)));
  return Float32Array.from({ length: LAST_CODE }, (_, code) => {
    const letter = String.fromCharCode(code);
    return (byLetter.get(letter) ?? byLetter.get(stripMarks(letter)) ?? OTHER_WIDTH) / USUAL_WIDTH;
  });
}

/** In characters. */
export const CHARACTERS: LineMeasure = (text) => text.length;

/** As printed, in the width of a usual character. */
export const PRINTED: LineMeasure = (text) => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += WIDTH_OF_CODE[text.charCodeAt(i)] ?? OTHER_WIDTH / USUAL_WIDTH;
  return width;
};
