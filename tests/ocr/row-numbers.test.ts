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

describe('the numbers of groups of rows', () => {
  /** A table of three columns; a row with one text is a group, whose title runs over the others. */
  const numbersOf = (...numbers: readonly (readonly [number: string, isGroup?: 'group'])[]): string[] => {
    const [heading] = tableOf(['TT']);
    const rows = tableOf(numbers.map(([number]) => number)).map((row, i) => ({ ...row, cells: numbers[i]![1] ? [row.cells[0]!, { ...row.cells[1]!, columnSpan: 2 }] : [...row.cells, { ...row.cells[1]!, column: 2 }] }));
    return withRowNumbers([{ ...heading!, cells: [...heading!.cells, { ...heading!.cells[1]!, column: 2 }] }, ...rows]).slice(1).map((row) => cellText(row.cells[0]!));
  };

  it.each([
    ['are Roman though read as digits', [['1', 'group'], ['1'], ['2'], ['11', 'group'], ['1'], ['H1.', 'group'], ['1']], ['I', '1', '2', 'II', '1', 'III.', '1']],
    ['stay digits where the count of the rows goes on', [['1', 'group'], ['1.1'], ['1.2'], ['2', 'group'], ['2.1']], ['1', '1.1', '1.2', '2', '2.1']],
    ['stay what they are if they are no bars', [['A', 'group'], ['1'], ['IV', 'group'], ['1']], ['A', '1', 'IV', '1']],
    ['are not those of rows', [['1'], ['1'], ['2']], ['1', '1', '2']],
  ] as const)('%s', (_, numbers, expected) => {
    expect(numbersOf(...numbers)).toEqual(expected);
  });
});
