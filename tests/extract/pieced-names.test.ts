import { describe, expect, it } from 'vitest';
import type { Party, TaskDraft } from '../../src/extract/tasks/draft.js';
import { settlePiecedNames } from '../../src/extract/tasks/pieced-names.js';

const CELL = { start: 5, end: 25 };

/** A row's task with one lead, which stands in a cell that was put together or in one that was not. */
function draft(name: string, cell?: Party['cell']): TaskDraft {
  return { range: { start: 0, end: 40 }, text: 'Lập danh sách', heading: null, origin: 'table', parties: [{ name, role: 'lead', group: false, inherited: false, ...(cell && { cell }) }], times: [], product: null };
}

/** The lead of a task whose cell names `name` in a document where others name `others`. */
function settled(name: string, others: readonly string[]): TaskDraft {
  return settlePiecedNames([draft(name, CELL), ...others.map((other) => draft(other, CELL))])[0]!;
}

const twice = (...names: string[]): string[] => [...names, ...names];

describe('a name in a row that was put together from lines read across it', () => {
  it.each([
    ['goes on with words of another cell behind a known name', 'Sở Xây dựng tổng dự', twice('Sở Xây dựng'), 'Sở Xây dựng'],
    ['goes on with a number behind a known name', 'Phòng Kinh tế 12', twice('Phòng Kinh tế'), 'Phòng Kinh tế'],
    ['goes on with another body behind a known name', 'Phòng Nội vụ Trạm Y tế', twice('Phòng Nội vụ'), 'Phòng Nội vụ'],
    ['breaks off where the one known name that begins so goes on', 'Sở Nông nghiệp', twice('Sở Nông nghiệp và Môi trường'), 'Sở Nông nghiệp và Môi trường'],
    ['is what a known name begins with', 'Cơ sở', twice('Cơ sở khám bệnh, chữa bệnh'), 'Cơ sở khám bệnh, chữa bệnh'],
    ['is known by its own words', 'Sở Tư pháp', twice('Sở Tài chính'), 'Sở Tư pháp'],
    ['is an abbreviation', 'UBND', twice('Sở Tài chính'), 'UBND'],
    ['has a proper name', 'Trường Tiểu học Vân Khê B', twice('Sở Tài chính'), 'Trường Tiểu học Vân Khê B'],
    ['stands in several rows', 'Tổ hậu cần xóm', ['Tổ hậu cần xóm'], 'Tổ hậu cần xóm'],
    ['is parted by a comma from what a known name goes on with', 'Các bộ', twice('Các bộ, ngành'), 'Các bộ'],
  ])('is told where it %s: %s', (_, name, others, meant) => {
    expect(settled(name, others).parties.map((party) => party.name)).toEqual([meant]);
  });

  it.each([
    ['holds words that nothing bears out', 'Chi cục thân cây vải', twice('Sở Tài chính')],
    ['is no more than what names begin with', 'Bộ', twice('Bộ Y tế', 'Bộ Tài chính')],
    ['is cut off where several known names go on', 'Văn phòng', twice('Văn phòng Bộ', 'Văn phòng Cục')],
  ])('is left out, and its cell said to be doubtful, where it %s: %s', (_, name, others) => {
    expect(settled(name, others)).toMatchObject({ parties: [], doubts: [CELL] });
  });

  it('is not touched where the row was not put together', () => {
    const drafts = [draft('Chi cục thân cây vải'), draft('Bộ')];
    expect(settlePiecedNames(drafts)).toBe(drafts);
  });
});
