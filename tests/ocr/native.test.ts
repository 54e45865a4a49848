import { describe, expect, it } from 'vitest';
import { parseTsv } from '../../src/ocr/recognise/native.js';

describe("the native program's table", () => {
  it('becomes words by line image, without rows that hold no word', () => {
    const table = [
      'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
      '1\t1\t0\t0\t0\t0\t0\t0\t300\t40\t-1\t',
      '5\t1\t1\t1\t1\t1\t4\t5\t60\t30\t96.5\tKẾ',
      '5\t1\t1\t1\t1\t2\t70\t5\t90\t30\t91\tHOẠCH',
      '5\t2\t1\t1\t1\t1\t4\t5\t20\t30\t95\t ',
      '5\t3\t1\t1\t1\t1\t4\t5\t20\t30\t12\t1.',
      '',
    ].join('\n');
    expect(parseTsv(table)).toEqual(new Map([
      [1, [
        { text: 'KẾ', confidence: 0.965, box: { left: 4, top: 5, right: 64, bottom: 35 } },
        { text: 'HOẠCH', confidence: 0.91, box: { left: 70, top: 5, right: 160, bottom: 35 } },
      ]],
      [3, [{ text: '1.', confidence: 0.12, box: { left: 4, top: 5, right: 24, bottom: 35 } }]],
    ]));
  });
});
