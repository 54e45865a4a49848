/** Renders docs/lexicons.md from the tables in src/lexicon and the words above them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A table of a lexicon as its file holds it. */
export interface DocumentedTable {
  readonly file: string;
  readonly name: string;
  /** The comment above the table, in one line. */
  readonly description: string;
  readonly table: unknown;
}

const NO_TABLES = new Set(['schema', 'index']);
const HEADER = `# Lexicons

What plan-extract knows of Vietnamese administrative language, as reviewed data with sources. This page is made by \`npm run docs\` from \`src/lexicon\`; change the tables there.
`;

/** Every exported table of a folder of lexicons, by file and in the order of the file. */
export async function documentedTables(folder: string): Promise<readonly DocumentedTable[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !NO_TABLES.has(basename(file, '.ts'))).sort();
  const tables: DocumentedTable[] = [];
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
    for (const { name, description } of exportsOf(text)) {
      const table = module[name];
      if (typeof table === 'object' && table !== null) tables.push({ file: basename(file, '.ts'), name, description, table });
    }
  }
  return tables;
}

/** The page that lists the tables. */
export function renderLexicons(tables: readonly DocumentedTable[]): string {
  const files = [...new Set(tables.map(({ file }) => file))];
  const parts = files.map((file) => [`## ${file}`, ...tables.filter((table) => table.file === file).map(renderTable)].join('\n\n'));
  return `${HEADER}\n${parts.join('\n\n')}\n`;
}

function renderTable({ name, description, table }: DocumentedTable): string {
  const title = [`### \`${name}\``, description].filter(Boolean).join('\n\n');
  return `${title}\n\n${renderRows(table)}`;
}

function renderRows(table: unknown): string {
  if (Array.isArray(table)) return renderEntries(table as readonly Record<string, unknown>[]);
  const fields = Object.entries(table as Record<string, unknown>);
  const isPhraseTable = fields.some(([key]) => key === 'source');
  if (!isPhraseTable) return markdownTable(['key', 'value'], fields.map(([key, value]) => [key, cell(value)]));
  return fields
    .sort(([a], [b]) => Number(a !== 'source') - Number(b !== 'source'))
    .map(([key, value]) => (isEntries(value) ? renderEntries(value) : `- ${key}: ${cell(value)}`))
    .join('\n');
}

function renderEntries(entries: readonly Record<string, unknown>[]): string {
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].sort((a, b) => Number(a === 'source') - Number(b === 'source'));
  return markdownTable(keys, entries.map((entry) => keys.map((key) => cell(entry[key]))));
}

function isEntries(value: unknown): value is readonly Record<string, unknown>[] {
  return Array.isArray(value) && value.some((entry) => typeof entry === 'object');
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = Array.isArray(value) ? value.map(cell).join(' · ') : typeof value === 'object' ? Object.entries(value).map(([key, inner]) => `${key}: ${cell(inner)}`).join(', ') : JSON.stringify(value).replace(/^"|"$/gu, '');
  return text.replaceAll('|', '\\|');
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Names of exported constants with the comment right above each. */
function exportsOf(text: string): readonly { readonly name: string; readonly description: string }[] {
  return [...text.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export const (\w+)/gu)].map((match) => ({
    name: match[2]!,
    description: (match[1] ?? '').replace(/^\s*\* ?/gmu, ' ').replace(/\s+/gu, ' ').trim(),
  }));
}
