import { describe, expect, it } from 'vitest';
import { hasForm } from '../../src/extract/text/sentence-forms.js';
import * as tables from '../../src/lexicon/sentence-forms.js';

const { FORM_CLASSES, ...forms } = tables;
const entries = Object.entries(forms).flatMap(([table, list]) => list.map((form) => ({ table, form })));

describe('the forms of sentences', () => {
  it.each(entries.map(({ table, form }) => [table, form.example, form] as const))('%s has a form that its example shows: %s', (_, example, form) => {
    expect(hasForm([form])(example)).toBe(true);
    expect(hasForm([form])(example.normalize('NFC').toUpperCase())).toBe(true);
  });

  it.each(entries.flatMap(({ form: { signs, ...form } }) => (signs ? [[signs, form] as const] : [])))('with the signs %j do not stand without one', (signs, form) => {
    const without = form.example.replaceAll(new RegExp(signs.map((sign) => (/\p{L}/u.test(sign) ? `(?<!\\p{L})${sign}(?!\\p{L})` : `[${sign}]`)).join('|'), 'giu'), '…');
    expect(without).not.toBe(form.example);
    expect(hasForm([form])(without)).toBe(false);
  });

  it('of closings end with whatever points recognition left there', () => {
    expect(hasForm(tables.ANSWERING_FORMS)('Các phòng chịu trách nhiệm thi hành Quyết định này,./.')).toBe(true);
    expect(hasForm(tables.CLOSING_FORMS)('Yêu cầu các xã nghiêm túc thực hiện Công văn này;./')).toBe(true);
  });

  it('use every class of words', () => {
    const named = entries.flatMap(({ form }) => [...form.pattern.matchAll(/<(\p{L}+)>/gu)].map(([, name]) => name));
    expect(new Set(named)).toEqual(new Set(Object.keys(FORM_CLASSES).filter((name) => name !== 'source')));
  });

  it('name no class of words that there is not', () => {
    expect(() => hasForm([{ pattern: '<nobody>', example: 'x', source: 'no table' }])).toThrow('no class of words is called nobody');
  });
});
