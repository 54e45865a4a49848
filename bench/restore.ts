/**
 * Restoration: accuracy and speed.
 *
 *     npx tsx bench/restore.ts [FOLDER…]
 *
 * A folder holds right texts `NAME.txt`, and beside them, if there are any, `NAME.eng.txt` and `NAME.vie.txt`: what
 * recognition with English and with Vietnamese data made of the same pages. Without folders a short text of our own is
 * measured. Words are runs of non-space that hold a letter; both tone placements count as right.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreText, type Damage } from '../src/restore/index.js';
import { restorationModel } from '../src/restore/model/load.js';
import { foldTonePlacement, stripMarks } from '../src/vietnamese/index.js';
import { distance } from './lib/word-distance.js';

const SAMPLE = `Thực hiện Kế hoạch số 27/KH-UBND ngày 15 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh về cải cách hành chính,
Ủy ban nhân dân phường yêu cầu các cơ quan, đơn vị triển khai những nội dung sau:
1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân chủ trì, phối hợp với các đơn vị liên quan rà soát thủ tục hành chính,
báo cáo kết quả trước ngày 20 hằng tháng.
2. Phòng Kinh tế, Hạ tầng và Đô thị tham mưu bố trí kinh phí, bảo đảm tiến độ giải ngân đạt tối thiểu 95% kế hoạch vốn.
3. Trung tâm Phục vụ hành chính công nâng tỷ lệ hồ sơ trực tuyến toàn trình lên 80% trở lên; công khai kết quả đánh giá.
`.repeat(40);

interface Measure {
  readonly name: string;
  readonly gold: string;
  readonly damaged: string;
  readonly damage?: Damage;
}

const startHeap = process.memoryUsage().rss;
const start = performance.now();
restorationModel();
const loadTime = performance.now() - start;
restoreText(stripMarks(SAMPLE.slice(0, 2000)));

const measures = process.argv.length > 2 ? process.argv.slice(2).flatMap(folderMeasures) : sampleMeasures();
console.log('text'.padEnd(28), 'words'.padStart(7), 'wrong before'.padStart(13), 'wrong after'.padStart(12), 'words/s'.padStart(9));
for (const name of new Set(measures.map((measure) => measure.name))) report(name, measures.filter((measure) => measure.name === name));
console.log(`\nmodel loaded in ${loadTime.toFixed(0)} ms; memory ${((process.memoryUsage().rss - startHeap) / 1e6).toFixed(0)} MB above the start, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB in all`);

function sampleMeasures(): Measure[] {
  return [
    { name: 'right text', gold: SAMPLE, damaged: SAMPLE },
    { name: 'marks stripped', gold: SAMPLE, damaged: stripMarks(SAMPLE) },
  ];
}

function folderMeasures(folder: string): Measure[] {
  return readdirSync(folder).filter((file) => /^[^.]+\.txt$/u.test(file)).flatMap((file): Measure[] => {
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8').normalize('NFC');
    const gold = read(file);
    const recognised = ([['eng', 'english-ocr'], ['vie', 'vietnamese-ocr']] as const).flatMap(([language, damage]): Measure[] => {
      const path = file.replace(/txt$/u, `${language}.txt`);
      return existsSync(join(folder, path)) ? [{ name: `recognised, ${language}`, gold, damaged: read(path), damage }] : [];
    });
    return [{ name: 'right text', gold, damaged: gold }, { name: 'marks stripped', gold, damaged: stripMarks(gold), damage: 'stripped' }, ...recognised];
  });
}

function report(name: string, texts: readonly Measure[]): void {
  let [words, before, after, seconds, tokens] = [0, 0, 0, 0, 0];
  for (const { gold, damaged, damage } of texts) {
    const cpu = process.cpuUsage();
    const restored = restoreText(damaged, damage ? { damage } : {}).text;
    const used = process.cpuUsage(cpu);
    seconds += (used.user + used.system) / 1e6;
    const right = wordsOf(gold);
    words += right.length;
    tokens += damaged.split(/\s+/u).length;
    before += distance(right, wordsOf(damaged));
    after += distance(right, wordsOf(restored));
  }
  const percent = (wrong: number): string => `${((100 * wrong) / words).toFixed(2)} %`;
  console.log(name.padEnd(28), String(words).padStart(7), percent(before).padStart(13), percent(after).padStart(12), (tokens / seconds).toFixed(0).padStart(9));
}

function wordsOf(text: string): string[] {
  return foldTonePlacement(text).split(/\s+/u).filter((word) => /\p{L}/u.test(word));
}
