import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentNames, NO_NAMES } from '../../src/extract/agencies/document-names.js';
import { readRoles } from '../../src/extract/roles/read-roles.js';

const LETTER = { lead: 'L', coordinating: 'C', supervising: 'S', 'reported-to': 'R' } as const;

/** The roles in the last of several texts of one document. */
function rolesInLast(texts: readonly string[], recipients: readonly string[] = []): string {
  return readRoles(texts.at(-1)!, documentNames(texts, recipients)).map(({ role, phrase }) => `${LETTER[role]} ${phrase.name}`).join('; ');
}

describe('a name that a document shows whole', () => {
  it.each([
    ['behind a charge', ['Giao Trung tâm dữ liệu tỉnh chủ trì, phối hợp với Sở Y tế rà soát.', 'Trung tâm dữ liệu tỉnh nhà thực hiện kết nối.', 'Trung tâm dữ liệu tỉnh thực hiện kết nối.'], 'L Trung tâm dữ liệu tỉnh'],
    ['before a colon, with a comma and verbs in it', ['Trung tâm Kiểm soát thanh toán viện phí, thuốc điện tử: Chủ trì xây dựng tài liệu.', 'Sở Y tế phối hợp với Trung tâm Kiểm soát thanh toán viện phí, thuốc điện tử, Sở Tài chính kiểm tra.'], 'L Sở Y tế; C Trung tâm Kiểm soát thanh toán viện phí, thuốc điện tử; C Sở Tài chính'],
    ['and in small letters elsewhere', ['Giao Trung tâm dữ liệu số chủ trì rà soát.', 'Gửi báo cáo về trung tâm dữ liệu số để tổng hợp.'], 'R Trung tâm dữ liệu số'],
  ])('counts in its sentences: %s', (_, texts, roles) => {
    expect(rolesInLast(texts)).toBe(roles);
  });

  it('may stand among the recipients', () => {
    expect(rolesInLast(['Viện dữ liệu số rà soát.'], ['Viện dữ liệu số (để t/h)'])).toBe('L Viện dữ liệu số');
  });

  it('is none where a label or a matter stands before the colon', () => {
    expect(documentNames(['Cơ quan thực hiện: tổ chức rà soát.', 'Phòng, chống dịch: tổ chức phun thuốc.', 'Tổ chức hội nghị: chuẩn bị tài liệu.'], [])).toBe(NO_NAMES);
  });

  it('is found in any text without throwing', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('Trung tâm ', 'dữ liệu ', 'Ban ', ': ', 'chủ trì ', ', ', 'Sở ', 'các ', '(', ')', '.', ' và ') })), (texts) => {
      documentNames(texts, texts);
    }));
  });
});
