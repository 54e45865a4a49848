import { describe, expect, it } from 'vitest';
import { drawn, PLAN_HEAD } from './drawn.js';

const HEADING = '1. Thủ trưởng các sở, ban, ngành của tỉnh; Chủ tịch Ủy ban nhân dân các\nhuyện, thành phố trong tỉnh';
const ITEM = '- Xây dựng phương án ứng phó với bão mạnh, hoàn thành trước ngày 30/5/2025.';
const RUN_IN = ['1. Rà soát phương án:', 'Các sở, ban, ngành rà soát phương án\nứng phó với bão mạnh, hoàn thành trước ngày 30/5/2025.'] as const;

describe('emphasis of markdown', () => {
  it.each([
    ['around both lines', `**${HEADING}**`],
    ['around each line', `**${HEADING.replace('\n', '**\n**')}**`],
    ['around a heading of hashes', `### **${HEADING}**`],
    ['by underscores', `__${HEADING}__`],
    ['nowhere', HEADING],
  ])('leaves a heading over two lines one heading, wherever it stands: %s', (_, heading) => {
    expect(drawn(`${PLAN_HEAD}${heading}\n\n${ITEM}\n\n2. Các đơn vị\n\n${ITEM}\n`)[1]).toMatch(/^heading 1\. Thủ trưởng/u);
    expect(drawn(`${PLAN_HEAD}${heading}\n\n${ITEM}\n\n2. Các đơn vị\n\n${ITEM}\n`)).toHaveLength(5);
  });

  it.each([
    ['on its line', `**${RUN_IN[0]}** ${RUN_IN[1]}`],
    ['over a line end', `**${RUN_IN[0].replace('phương', 'phương\n')}** ${RUN_IN[1]}`],
    ['without a space behind', `**${RUN_IN[0]}**${RUN_IN[1]}`],
  ])('of what an item begins with leaves the item whole: %s', (_, item) => {
    expect(drawn(`${PLAN_HEAD}${item}\n\n2. Báo cáo kết quả thực hiện trước ngày 30/6/2025.\n`).slice(1)).toEqual(['item 1. Rà soát phương', 'item 2. Báo cáo kết']);
  });
});
