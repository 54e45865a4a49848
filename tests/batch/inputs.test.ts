import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../src/batch/inputs.js';
import { folderWith, newFolder } from './folders.js';

async function names(inputs: readonly string[], { base = null, out = newFolder() }: { base?: string | null; out?: string } = {}): Promise<string[]> {
  return (await findInputs({ inputs, base, out })).map(({ name }) => name);
}

describe('a folder', () => {
  it('gives its files, also those in folders below, in order of their names', async () => {
    const folder = folderWith({ 'b.txt': '', 'a/z.pdf': '', 'a/B.pdf': '', 'â.txt': '', 'c': '' });
    expect(await names([folder])).toEqual(['a/B.pdf', 'a/z.pdf', 'b.txt', 'c', 'â.txt']);
  });

  it.each([
    'with space.txt', 'line\nend.txt', '-dash.txt', "quote'\".txt", 'kế hoạch.pdf', 'kê\u0301 hoa\u0323ch.pdf', '🇻🇳.txt', '%41.txt', 'a\\b.txt', '*.txt', '[x].txt',
  ])('keeps the name %j', async (name) => {
    expect(await names([folderWith({ [name]: '' })])).toEqual([name]);
  });

  it('keeps apart names that are not UTF-8', async () => {
    const folder = newFolder();
    for (const byte of [0xe1, 0xe2]) writeFileSync(Buffer.concat([Buffer.from(`${folder}/x`), Buffer.from([byte])]), '');
    expect(await names([folder])).toEqual(['x\uFFFDE1', 'x\uFFFDE2']);
  });

  it('leaves out hidden files, the output folder, and what is neither file nor folder', async () => {
    const folder = folderWith({ 'a.txt': '', '.DS_Store': '', '.git/x.txt': '', 'out/plans/a.txt.json': '' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await names([folder], { out: join(folder, 'out') })).toEqual(['a.txt']);
  });

  it('leaves out what other batches have written', async () => {
    const folder = folderWith({ 'a.txt': '', 'last year/journal.ndjson': '', 'last year/plans/a.txt.json': '', 'last year/.plan-extract/x': '' });
    expect(await names([folder])).toEqual(['a.txt']);
  });

  it('finds a folder once under its own name, whatever links lead to it', async () => {
    const folder = folderWith({ 'real/a.txt': '' });
    symlinkSync('real', join(folder, 'also'));
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('..', join(folder, 'real', 'up'));
    expect(await names([folder])).toEqual(['real/a.txt']);
  });

  it('follows links that lead out of it, and those in there', async () => {
    const other = folderWith({ 'b.txt': '', 'sub/c.txt': '' });
    symlinkSync(other, join(other, 'sub', 'back'));
    const folder = folderWith({ 'a.txt': '' });
    symlinkSync(other, join(folder, 'other'));
    symlinkSync(join(other, 'b.txt'), join(folder, 'linked.txt'));
    expect(await names([folder])).toEqual(['a.txt', 'linked.txt', 'other/b.txt', 'other/sub/c.txt']);
  });

  it('lists a link to nothing with what is wrong with it', async () => {
    const folder = newFolder();
    symlinkSync('nowhere', join(folder, 'x.pdf'));
    const [input] = await findInputs({ inputs: [folder], base: null, out: newFolder() });
    expect(input).toMatchObject({ name: 'x.pdf', error: { code: 'ENOENT' } });
  });
});

describe('several arguments', () => {
  it('name documents from the folder that holds them all, each once', async () => {
    const folder = folderWith({ 'x/a.txt': '', 'y/b.txt': '', 'y/c.txt': '' });
    expect(await names([join(folder, 'y'), join(folder, 'x'), join(folder, 'y', 'b.txt')])).toEqual(['x/a.txt', 'y/b.txt', 'y/c.txt']);
  });

  it('name documents from the base folder, if one is given', async () => {
    const folder = folderWith({ 'x/a.txt': '' });
    expect(await names([join(folder, 'x')], { base: folder })).toEqual(['x/a.txt']);
  });
});

describe('a glob', () => {
  it('gives the files that match, named from its fixed part', async () => {
    const folder = folderWith({ 'a/1.pdf': '', 'a/b/2.pdf': '', 'a/3.txt': '' });
    expect(await names([`${folder}/a/**/*.pdf`])).toEqual(['1.pdf', 'b/2.pdf']);
  });

  it('is a plain name if a file is called so', async () => {
    const folder = folderWith({ '[1].txt': '', '1.txt': '' });
    expect(await names([join(folder, '[1].txt')])).toEqual(['[1].txt']);
  });
});

describe('a list', () => {
  it.each([
    ['lines', 'a.txt\nwith space.txt\n'],
    ['lines from Windows', 'a.txt\r\nwith space.txt'],
    ['parted by NUL', 'a.txt\0with space.txt\0'],
  ])('is read as %s', async (_, list) => {
    const folder = folderWith({ 'a.txt': '', 'with space.txt': '' });
    const entries = list.replaceAll(/[^\r\n\0]+/gu, (name) => join(folder, name));
    writeFileSync(join(folder, 'list'), entries);
    expect(await names([`@${join(folder, 'list')}`])).toEqual(['a.txt', 'with space.txt']);
  });

  it('may hold folders, names with line ends, and what has gone since', async () => {
    const folder = folderWith({ 'sub/a.txt': '', 'line\nend.txt': '' });
    const entries = ['sub', 'line\nend.txt', 'gone.txt'].map((name) => join(folder, name));
    writeFileSync(join(folder, 'list'), entries.join('\0'));
    const inputs = await findInputs({ inputs: [`@${join(folder, 'list')}`], base: null, out: newFolder() });
    expect(inputs.map(({ name, error }) => [name, error?.code])).toEqual([
      ['gone.txt', 'ENOENT'], ['line\nend.txt', undefined], ['sub/a.txt', undefined],
    ]);
  });
});

it.each([
  ['an argument that names nothing', ['nowhere.pdf'], 'file-missing'],
  ['a list that is not there', ['@nowhere'], 'file-missing'],
])('%s is an error', async (_, inputs, code) => {
  await expect(names(inputs)).rejects.toMatchObject({ code });
});

it('an empty folder gives no documents', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'empty'));
  expect(await names([folder])).toEqual([]);
});
