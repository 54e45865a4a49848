import { describe, expect, it } from 'vitest';
import { planSchema } from '../../src/contract/schema.js';
import { extractPlan, extractText, PlanError, type Stage } from '../../src/index.js';
import { FIXTURES, fixtureSource } from '../fixtures/fixtures.js';

const source = fixtureSource('ke-hoach-xa', 'input.txt');

describe('extractPlan', () => {
  it.each(FIXTURES)('%s: the same bytes give the same JSON, valid by the schema', async (name) => {
    const plans = [await extractPlan(fixtureSource(name, 'input.txt')), await extractPlan(fixtureSource(name, 'input.txt'))];
    expect(JSON.stringify(plans[0])).toBe(JSON.stringify(plans[1]));
    expect(planSchema.safeParse(plans[0]).success).toBe(true);
  });

  it('resolves every id that a fact names', async () => {
    const plan = await extractPlan(source);
    const ids = new Set([...plan.sections, ...plan.tasks, ...plan.targets, ...plan.deadlines, ...plan.agencies].map(({ id }) => id));
    const named = [
      ...plan.tasks.flatMap((task) => [task.section, ...task.deadlines, ...task.targets, ...task.agencies.map(({ agency }) => agency)]),
      ...plan.sections.map(({ parent }) => parent),
      ...plan.targets.map(({ section }) => section),
    ].filter((id) => id !== null);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('tells what each stage handed on, in order', async () => {
    const stages: Stage[] = [];
    await extractPlan(source, { onStage: (stage) => { stages.push(stage); } });
    expect(stages).toEqual(['ocr', 'restore', 'segment', 'extract']);
  });

  it('reports pages as they are done, up to the last', async () => {
    const progress: [number, number][] = [];
    await extractPlan(fixtureSource('ke-hoach-xa', 'digital.pdf'), { onPage: (done, total) => { progress.push([done, total]); } });
    expect(progress.at(-1)).toEqual([4, 4]);
    expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).sort((a, b) => a - b));
  });

  it('reads only the pages asked for, and numbers them as in the file', async () => {
    const plan = await extractPlan(fixtureSource('ke-hoach-xa', 'digital.pdf'), { pages: [{ first: 4, last: Infinity }] });
    expect(plan.source.pageCount).toBe(4);
    expect(plan.pages.map(({ number }) => number)).toEqual([4]);
    expect(plan.text).toContain('DANH MỤC NHIỆM VỤ TRỌNG TÂM');
    expect(plan.text).not.toContain('TỔ CHỨC THỰC HIỆN');
  });

  it('stops with a PlanError when it is aborted', async () => {
    const aborted = extractPlan(fixtureSource('thong-bao-huyen', 'scan-page.jpg'), { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toThrow(PlanError);
    await expect(aborted).rejects.toMatchObject({ code: 'aborted' });
  });

  it('words diagnostics in the language asked for', async () => {
    const late = fixtureSource('thong-bao-huyen', 'input.txt');
    const words = await Promise.all((['en', 'vi'] as const).map(async (language) =>
      (await extractPlan(late, { language })).diagnostics.find(({ code }) => code === 'deadline-before-issue')?.message));
    expect(words[0]).toMatch(/earlier than/u);
    expect(words[1]).toMatch(/sớm hơn/u);
  });

  it.each(FIXTURES)('%s: words every diagnostic', async (name) => {
    const { diagnostics } = await extractPlan(fixtureSource(name, 'digital.pdf'), { language: 'vi' });
    for (const { code, message } of diagnostics) expect(message).not.toBe(code);
  });

  it('reads Windows line ends, a byte order mark and decomposed letters like the plain file', async () => {
    const text = Buffer.from(source.bytes).toString();
    const disguised = `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`;
    const [plain, other] = await Promise.all([extractPlan(source), extractPlan({ name: source.name, bytes: Buffer.from(disguised) })]);
    expect({ ...other, source: null }).toEqual({ ...plain, source: null });
  });
});

describe('extractText', () => {
  it('gives a right text back as it stands', async () => {
    expect(await extractText(source)).toBe(Buffer.from(source.bytes).toString().trimEnd());
  });

  it('mends a text without marks unless it is asked for raw', async () => {
    const stripped = Buffer.from(Buffer.from(source.bytes).toString().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'));
    const raw = await extractText({ name: 'x.txt', bytes: stripped }, { raw: true });
    expect(raw).toContain('Phong, chong thien tai');
    const restored = await extractText({ name: 'x.txt', bytes: stripped });
    expect(restored).toContain('Phòng, chống thiên tai');
  });
});
