import { describe, expect, it } from 'vitest';
import { compare, score } from '../../src/check/compare.js';
import type { Expected } from '../../src/check/expected.js';
import { jsonPath } from '../../src/report/report.js';

const PLAN = {
  document: { type: 'KH', number: '14/KH-UBND', date: '2024-03-14', period: null, recipients: ['Lưu: VT', 'Các thôn'] },
  references: [{ type: 'QĐ', number: '422/QĐ-TTg', date: '2022-04-04', issuer: 'Thủ tướng Chính phủ' }],
  sections: [{ marker: 'I.', level: 1, title: 'MỤC ĐÍCH', kind: 'purpose' }, { marker: 'II.', level: 1, title: 'NHIỆM VỤ', kind: 'tasks' }],
  tasks: [
    {
      text: 'Trạm Y tế xã rà soát danh sách hộ nghèo trước ngày 20/4/2024.', section: 'NHIỆM VỤ', origin: 'outline',
      agencies: { lead: ['Trạm Y tế xã'], coordinating: ['Công an xã'] },
      deadlines: [{ raw: 'trước ngày 20/4/2024', kind: 'by', edtf: '../2024-04-20' }],
    },
    { text: 'Công an xã bảo đảm an ninh trật tự.', section: 'NHIỆM VỤ', origin: 'outline' },
  ],
  targets: [{ raw: 'tối thiểu 90%', indicator: 'hộ nghèo', comparator: '>=', value: 90, unit: '%' }],
  diagnostics: ['numbering-gap'],
} as const;

const plan = (): Expected => structuredClone(PLAN) as unknown as Expected;

/** Differences as `change kind label`, with the fields that changed. */
function told(expected: Expected, actual: Expected): string[] {
  return compare(expected, actual).differences.map(({ change, kind, label, fields }) =>
    [`${change} ${kind} ${label}`, ...fields.map(({ field, expected: from, actual: to }) => `${field}: ${String(from)} -> ${String(to)}`)].join('; '));
}

describe('facts that are compared', () => {
  it('and are the same differ in nothing and score 1', () => {
    const { differences, tallies } = compare(plan(), plan());
    expect(differences).toEqual([]);
    for (const tally of Object.values(tallies)) expect(score(tally)).toBe(1);
  });

  it.each<[string, (actual: Expected) => void, string[]]>([
    ['a header field with another value', ({ document }) => { document!.date = '2024-03-15'; }, ['changed header date: 2024-03-14; date: 2024-03-14 -> 2024-03-15']],
    ['a header field that is gone', ({ document }) => { document!.number = null; }, ['lost header number: 14/KH-UBND']],
    ['a header field that nobody expected', ({ document }) => { document!.period = '2024'; }, ['added header period: 2024']],
    ['a recipient that is gone', ({ document }) => { document!.recipients!.pop(); }, ['lost recipients Các thôn']],
    ['a reference with another date', ({ references }) => { references![0]!.date = null; }, ['changed references 422/QĐ-TTg; date: 2022-04-04 -> null']],
    ['a section of another kind', ({ sections }) => { sections![1]!.kind = 'other'; }, ['changed sections II. NHIỆM VỤ; kind: tasks -> other']],
    ['a task that is gone', ({ tasks }) => { tasks!.pop(); }, ['lost tasks Công an xã bảo đảm an ninh trật tự.']],
    ['a task that was cut short', ({ tasks }) => { tasks![1]!.text = 'Công an xã bảo đảm an ninh'; },
      ['changed tasks Công an xã bảo đảm an ninh trật tự.; text: Công an xã bảo đảm an ninh trật tự. -> Công an xã bảo đảm an ninh']],
    ['an agency in another role', ({ tasks }) => { tasks![0]!.agencies = { lead: ['Trạm Y tế xã'], supervising: ['Công an xã'] }; },
      ['changed agencies Công an xã; role: coordinating -> supervising']],
    ['a deadline with another day', ({ tasks }) => { tasks![0]!.deadlines![0]!.edtf = '../2024-04-21'; },
      ['changed deadlines trước ngày 20/4/2024; edtf: ../2024-04-20 -> ../2024-04-21']],
    ['a product that nobody expected', ({ tasks }) => { tasks![1]!.product = 'Báo cáo'; }, ['added products Báo cáo']],
    ['a target with another value', ({ targets }) => { targets![0]!.value = 95; }, ['changed targets tối thiểu 90% hộ nghèo; value: 90 -> 95']],
    ['a diagnostic that is new', ({ diagnostics }) => { diagnostics!.push('numbering-gap'); }, ['added diagnostics numbering-gap']],
  ])('tell %s', (_, change, differences) => {
    const actual = plan();
    change(actual);
    expect(told(plan(), actual)).toEqual(differences);
  });

  it('do not mind their order, nor white space', () => {
    const actual = plan();
    actual.tasks!.reverse();
    actual.sections!.reverse();
    actual.tasks![0]!.text = 'Công an xã  bảo đảm\nan ninh trật tự.';
    expect(told(plan(), actual)).toEqual([]);
  });

  it('leave alone what the expected side does not speak of', () => {
    const { tasks: _tasks, targets: _targets, ...rest } = plan();
    expect(told({ ...rest, document: { number: '14/KH-UBND' }, sections: [{ title: 'MỤC ĐÍCH' }, { title: 'NHIỆM VỤ' }] }, plan())).toEqual([]);
  });

  it('name the task that a lost part belongs to, and where it stands', () => {
    const actual = plan();
    delete actual.tasks![0]!.deadlines;
    const [difference] = compare(plan(), actual).differences;
    expect(difference).toMatchObject({ change: 'lost', of: plan().tasks![0]!.text });
    expect(jsonPath(difference!.path)).toBe('$.tasks[0].deadlines[0]');
  });
});

describe('scores', () => {
  it('count a lost task with all that hangs on it, but tell it once', () => {
    const actual = plan();
    actual.tasks!.shift();
    const { differences, tallies } = compare(plan(), actual);
    expect(differences).toHaveLength(1);
    expect(tallies.agencies).toEqual({ expected: 2, actual: 0, agreement: 0 });
    expect(score(tallies.tasks!)).toBeCloseTo(2 / 3);
  });

  it('take a text that is nearly right for nearly right, a date that is nearly right for wrong', () => {
    const actual = plan();
    actual.tasks![1]!.text = 'Công an xã bảo đảm an ninh trật tu.';
    actual.references![0]!.date = '2022-04-05';
    const { tallies } = compare(plan(), actual);
    expect(score(tallies.tasks!)).toBeGreaterThan(0.99);
    expect(score(tallies.references!)).toBe(0.75);
  });
});
