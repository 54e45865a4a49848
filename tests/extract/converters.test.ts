import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/index.js';
import { FIXTURES, fixtureSource } from '../fixtures/fixtures.js';

/** What a document says, without the places where it says it. */
async function facts(text: string): Promise<unknown> {
  const { document, sections, tasks, agencies, deadlines, targets } = await extractPlan({ name: 'plan.md', bytes: new TextEncoder().encode(text) });
  return {
    document: [document.type?.code, document.number, document.issuer, document.date, document.title, document.signatory?.name, document.recipients],
    sections: sections.map(({ title, kind }) => [title, kind]),
    tasks: tasks.map((task) => [task.text, task.agencies.map(({ agency, role }) => [agencies.find(({ id }) => id === agency)?.name, role])]),
    deadlines: deadlines.map(({ raw, edtf }) => [raw, edtf]),
    targets: targets.map(({ comparator, value, unit }) => [comparator, value, unit]),
  };
}

const isTitle = (line: string): boolean => !line.includes('|') && /^(?:[IVX]+\. )?[^\p{Ll}]{4,80}$/u.test(line.trim()) && /\p{Lu}{2}/u.test(line);
const eachLine = (text: string, change: (line: string) => string): string => text.split('\n').map((line) => (line.trim() === '' || /[|\t]| {3}/u.test(line) ? line : change(line))).join('\n');

describe.each([
  ['writes formulas for shares', (text: string) => text.replace(/(?<![\d.,])(\d+(?:,\d+)?)%/gu, '$$$1\\%$$')],
  ['puts breaks at line ends', (text: string) => eachLine(text, (line) => `${line}<br>`)],
  ['underlines titles', (text: string) => eachLine(text, (line) => (isTitle(line) ? `<u>${line}</u>` : line))],
  ['makes headings of lines in capitals', (text: string) => eachLine(text, (line) => (isTitle(line) ? `# **${line.trim()}**` : line))],
  ['quotes the whole', (text: string) => text.split('\n').map((line) => `> ${line}`).join('\n')],
  ['puts it into a fence with properties', (text: string) => `\`\`\`markdown\n---\ntitle: scan\n---\n${text}\n\`\`\``],
  ['strews pictures and comments', (text: string) => text.replace(/\n(?=[IVX]+\. )/gu, '\n<!-- image -->\n![](picture.png)\n')],
  ['has other bullets', (text: string) => text.replace(/^(\s*)- (?=\p{L})/gmu, '$1▪ ')],
])('a converter that %s changes no fact', (_, convert) => {
  it.each(FIXTURES)('of %s', async (name) => {
    const text = new TextDecoder().decode(fixtureSource(name, 'input.txt').bytes);
    expect(await facts(convert(text))).toEqual(await facts(text));
  });
});
