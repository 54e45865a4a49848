import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/pipeline.js';

const header = async (letterhead: string) => {
  const text = `${letterhead}\nKính gửi: Sở Xây dựng.\n\nĐề nghị Sở Xây dựng rà soát hồ sơ trước ngày 15 tháng 6 năm 2021.\n`;
  return (await extractPlan({ name: 'cong-van.txt', bytes: Buffer.from(text) })).document;
};

describe('a letterhead printed in a frame', () => {
  it('names its issuer beside a motto that stands on several lines with borders', async () => {
    const { issuer, number, date } = await header('VĂN\n\nPHÒNG ỦY BAN NHÂN DÂN TỈNH |\n\nCỘNG\n\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n\nSố: 12/VP-TH |\n\nAn Giang, ngày 11 tháng 5 năm 2021 |\n');
    expect({ issuer, number, date }).toEqual({ issuer: 'Văn phòng Ủy ban nhân dân tỉnh', number: '12/VP-TH', date: '2021-05-11' });
  });

  it('is no table, though each of its lines ends at a border', async () => {
    const { number, place, date } = await header('ỦY BAN NHÂN DÂN\n\n[\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\n\nSố: 18/UBND-XD |\nHuế, ngày 29 tháng 5 năm 2021 |\n');
    expect({ number, place, date }).toEqual({ number: '18/UBND-XD', place: 'Huế', date: '2021-05-29' });
  });
});
