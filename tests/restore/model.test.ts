import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruneModel, smoothModel } from '../../scripts/train/kneser-ney.js';
import { learnChannel } from '../../scripts/train/channel.js';
import { languageModelSections } from '../../scripts/train/language-model.js';
import { alignWords } from '../../scripts/train/noise-pages.js';
import { withStandIns } from '../../scripts/train/stand-ins.js';
import { TokenCollector } from '../../scripts/train/token-stream.js';
import { openSections, packSections } from '../../src/restore/model/container.js';
import { formatConfusions, openModel } from '../../src/restore/model/load.js';
import { addToPrint, addWord, findEntry, HASH_SEED, makeTable, MISSING, PRINT_SEED } from '../../src/restore/model/ngram-table.js';

const CORPUS = [
  'Ủy ban nhân dân phường ban hành kế hoạch cải cách hành chính',
  'Ủy ban nhân dân phường giao Văn phòng chủ trì thực hiện kế hoạch',
  'Văn phòng chủ trì, phối hợp với các đơn vị thực hiện kế hoạch cải cách hành chính',
];
const PRINTED = 'Ủy ban nhân dân phường ban hành kế hoạch cải cách hành chính';
const READ = 'Uy ban nhan dan phudng ban hanh k& hoach cai cach hanh chinh';

function trainSmallModel(): Uint8Array {
  const collector = new TokenCollector();
  for (let time = 0; time < 8; time++) CORPUS.forEach((paragraph) => { collector.add(paragraph); });
  const { words, ids } = collector.finish();
  const sections = languageModelSections(words, pruneModel(smoothModel(ids.official, words.length), { bigram: 0, trigram: 0, fourgram: 0 }), () => undefined);
  const confusions = new TextEncoder().encode(formatConfusions(learnChannel(alignWords(PRINTED, READ))));
  return packSections(new Map([...sections, ['channel-eng', confusions], ['channel-vie', confusions]]));
}

describe('stand-ins', () => {
  it.each([
    ['Ủy ban nhân dân xã giao Công an xã', 'UBND phường giao Công an phường'],
    ['Uỷ ban nhân dân, Hội đồng nhân dân huyện', 'UBND, HĐND huyện'],
    ['bảo hiểm xã hội của hợp tác xã tại thị xã Sơn Tây', null],
    ['các xã, phường, thị trấn', null],
    ['Bộ Y tế', null],
  ])('say %j once more as %j', (paragraph, other) => {
    expect(withStandIns(paragraph)).toBe(other);
  });
});

describe('a model trained on a small corpus', () => {
  const bytes = trainSmallModel();
  const { language, channels, bySkeleton } = openModel(bytes);

  it('comes out the same every time', () => {
    expect(Buffer.from(trainSmallModel()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('foretells the words of its corpus', () => {
    const [phong, chu, tri, ke] = ['phòng', 'chủ', 'trì', 'kế'].map((word) => language.id(word)) as [number, number, number, number];
    const context = language.context(language.id('văn'), phong, chu);
    expect(language.cost(context, tri)).toBeLessThan(0.5);
    expect(language.cost(context, ke)).toBeGreaterThan(2);
  });

  it('gives each context probabilities that sum to about one', () => {
    for (const [third, second, first] of [['nhân', 'dân', 'phường'], ['kế', 'hoạch', 'cải'], ['phường', 'kế', 'vị']] as const) {
      const context = language.context(language.id(third), language.id(second), language.id(first));
      const sum = language.words.reduce((total, _, word) => total + Math.exp(-language.cost(context, word)), 0);
      expect(sum).toBeGreaterThan(0.85);
      expect(sum).toBeLessThan(1.15);
    }
  });

  it('finds words by their letters and by what they were read as', () => {
    expect(bySkeleton.get('hanh')!.map((id) => language.words[id])).toEqual(['hành']);
    const best = channels.eng.candidates('k&', 'lower', 5, 0)[0]!;
    expect(language.words[best.word]).toBe('kế');
  });
});

describe('model files', () => {
  it('give their sections back', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), fc.uint16Array({ maxLength: 50 }), fc.uint32Array({ maxLength: 50 }), (bytes, shorts, words) => {
      const opened = openSections(packSections(new Map<string, Uint8Array | Uint16Array | Uint32Array>([['a', bytes], ['b', shorts], ['c', words]])));
      expect([opened.get('a'), opened.get('b'), opened.get('c')]).toEqual([bytes, shorts, words]);
    }));
  });

  it('are told from other files', () => {
    expect(() => openSections(new TextEncoder().encode('%PDF-1.7 something else'))).toThrow(RangeError);
  });
});

describe('n-gram tables', () => {
  it('find every n-gram that was put in, and hardly any other', () => {
    const pairs = Array.from({ length: 4000 }, (_, i): [number, number] => [i % 97, i]);
    const hashOf = ([a, b]: [number, number]): number => addWord(addWord(HASH_SEED, a), b);
    const printOf = ([a, b]: [number, number]): number => addToPrint(addToPrint(PRINT_SEED, a), b);
    const table = makeTable({ hashes: Int32Array.from(pairs, hashOf), prints: Int32Array.from(pairs, printOf), costs: Float32Array.from(pairs, ([, b]) => (b % 10) / 2), backoffs: null });
    for (const pair of pairs) expect(findEntry(table, hashOf(pair), printOf(pair))).not.toBe(MISSING);
    const strangers = Array.from({ length: 20_000 }, (_, i): [number, number] => [200 + (i % 89), i]);
    expect(strangers.filter((pair) => findEntry(table, hashOf(pair), printOf(pair)) !== MISSING).length).toBeLessThan(10);
  });
});
