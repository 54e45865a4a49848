import { describe, expect, it } from 'vitest';
import { agenciesInHeading } from '../../src/extract/agencies/values.js';

describe('posts', () => {
  it.each([
    ['Chủ tịch, Tổng Giám đốc các tập đoàn', ['Chủ tịch, Tổng Giám đốc các tập đoàn']],
    ['Giám đốc, Phó Giám đốc các tập đoàn kinh tế, tổng công ty, doanh nghiệp nhà nước', ['Giám đốc, Phó Giám đốc các tập đoàn kinh tế, tổng công ty, doanh nghiệp nhà nước']],
    ['Thủ trưởng các phòng, Chủ tịch UBND các xã', ['Thủ trưởng các phòng', 'Chủ tịch UBND các xã']],
    ['Chủ tịch Ủy ban nhân dân các xã bị ảnh hưởng bởi thiên tai', ['Chủ tịch Ủy ban nhân dân các xã bị ảnh hưởng bởi thiên tai']],
  ])('that share their bodies are one entry: %s', (title, names) => {
    expect(agenciesInHeading(title).map(({ name }) => name)).toEqual(names);
  });
});
