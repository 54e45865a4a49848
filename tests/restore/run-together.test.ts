import { describe, expect, it } from 'vitest';
import { restoreText } from '../../src/restore/index.js';

describe('spaces that a converter lost', () => {
  it.each([
    ['Sở Tài chính chủ trì, phối hợp vớiSở Nội vụ và cácđơn vị khác thuộcBộ tham mưu', 'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và cácđơn vị khác thuộc Bộ tham mưu'],
    ['Ủy banNhân dân tỉnh đề nghị các trườngTHPT báo cáo', 'Ủy ban Nhân dân tỉnh đề nghị các trường THPT báo cáo'],
    ['Công văn số1928/UBND-NC ngày05 tháng 12 năm 2024của Ủy ban nhân dân tỉnh', 'Công văn số 1928/UBND-NC ngày 05 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh'],
    ['Hoàn thành trước ngày 10tháng 7 năm2025', 'Hoàn thành trước ngày 10 tháng 7 năm 2025'],
    ['Giao UBNDthành phố và TTgquyết định của LĐTBXHvề', 'Giao UBND thành phố và TTgquyết định của LĐTBXH về'],
  ])('come back where the letters tell the place: %s', (read, right) => {
    expect(restoreText(read, { damage: 'none' }).text).toBe(right);
  });

  it.each([
    'Bộ trưởng, Chủ nhiệm VPCP; TTg; ThS. Hoàng; PGS.TS',
    'Ứng dụng VNeID, YouTube, iPhone và Facebook',
    'Các tổ chức4 và cá nhân12 được hỗ trợ 5m2, 3km2, COVID19, lớp 10A1',
    'KHoạch, HOà bình, PhưỜng, H5N1, E5RON92',
  ])('are not looked for in %s', (right) => {
    expect(restoreText(right, { damage: 'none' })).toMatchObject({ text: right, changes: [] });
  });

  it('come back between any two words of a page that lost many', () => {
    const read = 'Ủy ban nhân dân tỉnh đồngý với kếhoạch theoquy định; giao Sở Y tế hoàn thiện dựthảo trước30/6, 6tháng một lần báo cáo cơ quanBHXH về kinhdoanh dược, gửi vềSở Tài chính và các chủđầu tư, tiếp thuý kiến về Kếhoạchtriển khai; video và website giữ nguyên';
    expect(restoreText(read, { damage: 'none' }).text)
      .toBe('Ủy ban nhân dân tỉnh đồng ý với kế hoạch theo quy định; giao Sở Y tế hoàn thiện dự thảo trước 30/6, 6 tháng một lần báo cáo cơ quan BHXH về kinh doanh dược, gửi về Sở Tài chính và các chủ đầu tư, tiếp thu ý kiến về Kế hoạch triển khai; video và website giữ nguyên');
  });

  it.each([
    'Cuộc họp giaoban theoquy định của cơ quanBHXH, 6tháng một lần',
    'Hội thảo quốc tế về video, radio, logo, menu và data của các đơn vị',
  ])('are not looked for between small letters where few are lost: %s', (read) => {
    expect(restoreText(read, { damage: 'none' }).changes).toEqual([]);
  });

  it('are left out where a single one may be what the writer typed', () => {
    expect(restoreText('Mặt trận Tổ quốcViệt Nam xã', { damage: 'none' }).changes).toEqual([]);
  });

  it('are changes of the words that they stand behind', () => {
    const read = 'phối hợp vớiSở Nội vụ vàSở Y tế';
    const [change] = restoreText(read, { damage: 'none' }).changes;
    expect(change).toMatchObject({ raw: 'với', text: 'với ' });
    expect(read.slice(change!.range.start, change!.range.end)).toBe('với');
  });

  it('come back among words that are restored, and no word is lost for one', () => {
    const read = 'Văn phòng Chính phủ nhận được côngvăn số 0071 ngày05 tháng 01 củacác đơn vị; đề nghị BộKế hoạch và Đầu tư, SởNội vụ cho ýkiến gửi vềVăn phòng thựchiện';
    expect(restoreText(read, { damage: 'vietnamese-ocr' }).text)
      .toBe('Văn phòng Chính phủ nhận được công văn số 0071 ngày 05 tháng 01 của các đơn vị; đề nghị Bộ Kế hoạch và Đầu tư, Sở Nội vụ cho ý kiến gửi về Văn phòng thực hiện');
  });
});
