import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/document/model.js';
import { cellText } from '../../src/ocr/layout/header-rows.js';
import { withRowNumbers } from '../../src/ocr/layout/row-numbers.js';

/** A table whose first column holds these texts, with a second column beside it. */
function tableOf(texts: readonly string[]): Row[] {
  const cell = (text: string, column: number) => ({
    lines: text === '' ? [] : [{ words: [{ raw: text, text, confidence: 0.9, box: null }], box: null }], column, columnSpan: 1, rowSpan: 1, box: null,
  });
  return texts.map((text) => ({ header: false, cells: [cell(text, 0), cell('Rà soát', 1)] }));
}

describe('row numbers that were read as letters', () => {
  it.each([
    ['are digits in a column of numbers', ['TT', 'l', '2', '3'], ['TT', '1', '2', '3']],
    ['keep their stop', ['STT', 'I.', '2.'], ['STT', '1.', '2.']],
    ['are digits beside others', ['9', '10', 'l1', '12'], ['9', '10', '11', '12']],
    ['are digits one after the other', ['9', '10', 'l1', 'l2', '13'], ['9', '10', '11', '12', '13']],
    ['stay letters where the count does not go on', ['TT', '1', 'I', '2'], ['TT', '1', 'I', '2']],
    ['stay Roman numbers of groups', ['TT', 'I', '1', '2', 'II', '1'], ['TT', 'I', '1', '2', 'II', '1']],
    ['stay Roman numbers though the number after them was not read', ['TT', 'I', 'Ì', '2', '3'], ['TT', 'I', 'Ì', '2', '3']],
    ['stay letters in a column that does not count', ['I', 'Thu nội địa'], ['I', 'Thu nội địa']],
    ['are not made up', ['TT', '', '2'], ['TT', '', '2']],
  ])('%s', (_, texts, expected) => {
    expect(withRowNumbers(tableOf(texts)).map((row) => cellText(row.cells[0]!))).toEqual(expected);
  });
});
