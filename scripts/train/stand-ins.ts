/**
 * Paragraphs given a second time with other names in place of some: what laws say of communes and spell out holds for
 * wards and abbreviations, which a corpus of laws has too seldom for a model to learn `UBND phường`.
 */

interface StandIn {
  readonly named: RegExp;
  readonly standIn: string;
  readonly source: string;
}

const STAND_INS: readonly StandIn[] = [
  {
    // Neither in compounds (`hợp tác xã`, `thị xã`, `xã hội`) nor where the ward is named beside the commune.
    named: /(?<!\p{L}|(?:tác|thị|làng|phường,?) )xã(?!\p{L}| (?:hội|viên|luận|tắc|đoàn)(?!\p{L})|,? phường)/gu,
    standIn: 'phường',
    source: 'Luật Tổ chức chính quyền địa phương 2025: xã, phường, đặc khu cùng một cấp',
  },
  { named: /(?<!\p{L})(?:Ủy|Uỷ) ban nhân dân(?!\p{L})/gu, standIn: 'UBND', source: 'Chữ viết tắt thông dụng trong kế hoạch, công văn' },
  { named: /(?<!\p{L})Hội đồng nhân dân(?!\p{L})/gu, standIn: 'HĐND', source: 'Chữ viết tắt thông dụng trong kế hoạch, công văn' },
];

/** A paragraph with every stand-in in place; null where it names nothing that has one. */
export function withStandIns(paragraph: string): string | null {
  const other = STAND_INS.reduce((text, { named, standIn }) => text.replace(named, standIn), paragraph);
  return other === paragraph ? null : other;
}
