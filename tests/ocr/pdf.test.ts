import { describe, expect, it } from 'vitest';
import { read, textOf } from './read.js';
import { tinyPdf, type TinyPage } from './tiny-pdf.js';

/** Enough right text for a layer to be judged good. */
const BODY = [
  'Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về công tác cải cách hành chính,',
  'Ủy ban nhân dân xã xây dựng kế hoạch triển khai thực hiện trên địa bàn như sau:',
];

function bodyTexts(y = 200): NonNullable<TinyPage['texts']> {
  return BODY.map((text, i) => ({ x: 85, y: y + 20 * i, text }));
}

const BODY_TEXT = BODY.join('\n');

describe('the text layer of a PDF', () => {
  it('gives words with boxes, weight and size', async () => {
    const result = await read(tinyPdf([{ texts: [...bodyTexts(), { x: 85, y: 100, text: 'KẾ HOẠCH', bold: true, size: 14 }] }]));
    const [line] = result.pages[0]!.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));
    expect(textOf(result)).toBe(`KẾ HOẠCH\n${BODY_TEXT}`);
    expect(result).toMatchObject({ mediaType: 'application/pdf', pageCount: 1, findings: [] });
    expect(result.pages[0]).toMatchObject({ origin: 'text-layer', width: 595, height: 842 });
    expect(line!.words[0]).toMatchObject({ text: 'KẾ', bold: true, size: 14 });
    expect(line!.words[0]!.box!.x).toBeCloseTo(85);
    expect(line!.words[0]!.box!.y).toBeGreaterThan(80);
    expect(line!.words[0]!.box!.y).toBeLessThan(100);
  });

  it.each([
    ['by /Rotate', { rotate: 90, texts: [{ x: 300, y: 700, text: BODY[0]!, turn: 3 }] }, [842, 595]],
    ['by its own text', { texts: [{ x: 300, y: 700, text: BODY[0]!, turn: 3 }] }, [842, 595]],
    ['upside down', { texts: [{ x: 560, y: 700, text: BODY[0]!, turn: 2 }] }, [595, 842]],
  ] as const)('is read upright where the page is turned %s', async (_, page, [width, height]) => {
    const result = await read(tinyPdf([page]));
    expect(textOf(result)).toBe(BODY[0]);
    expect(result.pages[0]).toMatchObject({ width, height });
  });

  it('parts words by the gaps between them, whatever pieces they are drawn in', async () => {
    const result = await read(tinyPdf([{ texts: [...bodyTexts(), { x: 85, y: 100, text: 'hoà' }, { x: 103.33, y: 100, text: 'giải' }, { x: 135, y: 100, text: 'cơ sở' }] }]));
    expect(textOf(result).split('\n')[0]).toBe('hoàgiải cơ sở');
  });

  it('counts text that is drawn twice to look bold once', async () => {
    const result = await read(tinyPdf([{ texts: [...bodyTexts(), { x: 85, y: 100, text: 'QUYẾT ĐỊNH' }, { x: 85.4, y: 100, text: 'QUYẾT ĐỊNH' }] }]));
    expect(textOf(result).split('\n')[0]).toBe('QUYẾT ĐỊNH');
  });

  it('leaves page numbers, running heads and typed rules out', async () => {
    const page = (n: number): TinyPage => ({ texts: [{ x: 85, y: 40, text: `CÔNG BÁO/Số 12/Ngày 03-04-2025 ${n}` }, ...bodyTexts(), { x: 290, y: 810, text: String(n) }, { x: 250, y: 300, text: '____________' }] });
    const result = await read(tinyPdf([page(7), page(8)]));
    expect(textOf(result)).toBe(`${BODY_TEXT}\f${BODY_TEXT}`);
  });

  it('tells an electronic signature note from the text and keeps its data', async () => {
    const note = ['Người ký: Ủy ban nhân dân xã Hòa Bình', 'Cơ quan: Tỉnh Quảng Ngãi', 'Thời gian ký: 02/03/2025 10:11:12 +07:00'];
    const result = await read(tinyPdf([{ texts: [...note.map((text, i) => ({ x: 380, y: 20 + 10 * i, size: 8, text, annotation: true })), ...bodyTexts()] }]));
    expect(textOf(result)).toBe(BODY_TEXT);
    expect(result.electronicSignatures).toEqual([{ signer: 'Ủy ban nhân dân xã Hòa Bình', time: '2025-03-02T10:11:12+07:00', page: 1 }]);
  });

  it('reads a number and a date that were stamped into their blanks', async () => {
    const result = await read(tinyPdf([{ texts: [{ x: 85, y: 100, text: 'Số:' }, { x: 140, y: 100, text: '/KH-UBND' }, { x: 112, y: 100, text: '57', annotation: true }, ...bodyTexts()] }]));
    expect(textOf(result).split('\n')[0]).toBe('Số: 57 /KH-UBND');
  });

  it('is turned into Unicode where it was typed in TCVN3', async () => {
    const texts = ['ñy ban nh©n d©n x· x©y dùng kÕ ho¹ch triÓn khai thùc hiÖn', 'nhiÖm vô c¶i c¸ch hµnh chÝnh trªn ®Þa bµn x· n¨m 2005'].map((text, i) => ({ x: 85, y: 200 + 20 * i, text }));
    const result = await read(tinyPdf([{ texts }], '.VnTime'));
    expect(textOf(result)).toBe('ủy ban nhân dân xã xây dựng kế hoạch triển khai thực hiện\nnhiệm vụ cải cách hành chính trên địa bàn xã năm 2005');
    expect(result.findings.map((finding) => finding.code)).toEqual(['legacy-encoding']);
  });
});

describe('a PDF that cannot be read', () => {
  const whole = tinyPdf([{ texts: bodyTexts() }]);

  it.each([
    ['cut off', whole.slice(0, whole.length / 2), 'pdf-damaged'],
    ['only a header', new TextEncoder().encode('%PDF-1.7\nstartxref\n0\n%%EOF'), 'pdf-damaged'],
    ['without pages', tinyPdf([]), 'pdf-empty'],
  ])('because it is %s is refused with a clear error', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'PlanError', code, where: 'kế hoạch' });
  });

  it('because a page is asked for that it has not is refused', async () => {
    await expect(read(whole, { pages: [{ first: 2, last: 2 }] })).rejects.toMatchObject({ code: 'page-out-of-range' });
  });

  it('is not read further once the work is called off', async () => {
    await expect(read(whole, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('a locked PDF', () => {
  it('asks for its password, refuses a wrong one and opens with the right one', async () => {
    const locked = Buffer.from(LOCKED, 'base64');
    await expect(read(locked)).rejects.toMatchObject({ code: 'pdf-encrypted', hint: 'give it with --password' });
    await expect(read(locked, { password: 'sai' })).rejects.toMatchObject({ code: 'pdf-encrypted', hint: 'check --password' });
    expect(textOf(await read(locked, { password: 'mat-khau' }))).toBe(BODY_TEXT);
  });
});

/** `tinyPdf([{ texts: bodyTexts() }])`, locked with the password `mat-khau` (AES, 256 bit). */
const LOCKED = `
JVBERi0xLjcKJb/3ov4KMSAwIG9iago8PCAvRXh0ZW5zaW9ucyA8PCAvQURCRSA8PCAvQmFzZVZlcnNpb24gLzEuNyAvRXh0ZW5zaW9uTGV2ZWwgOCA+PiA+PiAvUGFnZXMgMTAgMCBSIC9UeXBlIC9DYXRhbG9n
ID4+CmVuZG9iagoyIDAgb2JqCjw8IC9UeXBlIC9PYmpTdG0gL0xlbmd0aCA2MDggL0ZpbHRlciAvRmxhdGVEZWNvZGUgL04gOCAvRmlyc3QgNTEgPj4Kc3RyZWFtCt6QbcJIGcSaxCWw0Fp4LU7iTYBuLiUB7RX/
VK/xXMIYfyX+HhR1wr91lJWI20at0Hl70UJ1TVZsvdTKgj2HX2ZoAMqmF02VhEF5uU98wFFxVMgQYk6moWqJwEHw7gZCxmsMuU4UDIxleZNC7uJtYUfHE0tpdFZOkvDuuCr09qr8wnjSSiA9tOwN79DEKMEgsygP
AKjrdxhqS3sJy4ZEiM4hKBOq9IwtsB7wY/znbTMAVreeARKHPe9Ewlx85JKc7b7fUF4lOLaJ1E0xbKIHuXNj/B2mOEgdpmT1txHCUrvskzhIH6zqUsmCrjtexlUdwJj/gYDcLWr0yUvEvOuxo8Uhe8Q9WGI/6an6
tjtPs1305rEPIcT12yOomjyVD9xR9FClhMxBi9v4f+19kgNaz0IFgIKYs/ZQCfu/kjgRE+m5Bu8vpIB0lTM3he15mIIKH4qbwlIFxmNce4pL89gnVf3EvyphrYPc8kbH4EgkQWE5WpLVXmt76w34JfxiEpAlUuKE
HCsUdPoJY+xi3108byR3odQGLaqvDWwaRfN7AMGPFnGtrGiJ8D80iGE6O96iJCzP1vtcOtx+lzIIH+nRuG9Ng02I3ygoOvGv1wuNZkrRjDcKot7TOCT7h7n/KE/Rb+C8bA8CIdRNdy5sNaopDknlv1NcHHV/OW5a
GeE0OPXoApArm2TL8CuFkAs6U3cf7wdRpiXoz8STeNFLTON8hDQPXGbw1RNghwMnDWmlo257ZzRTdAXNlchBW3oL1t4DHmzPJv6sEdfBKZJMNHf7XMm9F8PK/paMnHjnImtUBsLEZW5kc3RyZWFtCmVuZG9iagox
MSAwIG9iago8PCAvTGVuZ3RoIDM1MiAvRmlsdGVyIC9GbGF0ZURlY29kZSA+PgpzdHJlYW0KLsqxdh1DVeN6Hs0DZ93AgfX5b6HeNfc22oaVgSMhPTweE4pfUKZWm891s2Ypf83GF4GoyVh1WnprU2Ivt4X6iBQA
ZiyoZLR5JXVjtY82M/PUm0JP/8+La2jBPDBi0e5o8Vxl0KYfnGwhc1uJI6wt0G0MvLDKzTlIfClbsA+Hx5B33yf0HC4H7fQZl8IxZzcBACnYirOThPf3CFu9re11RV4MahOS1urWZDPK1/Jyvs3NeI2UcEBD4sng
X3I/CqiqgZcimEC7rYS3yUZsBwDYoqGg1OUnF/nY/75k/nulDH883ku/AoFrHMePKYnMycYZXnRDmQJ9tu6ub635NH4Y6fX/q4tQGVaf0lmNkw5pFGb/soKur7fh+rzizxaCvwDyCXVjOUuU+5G3Lz9MyJFZMeNY
wz/SxiGTNkV21iGgrHMtYTFYp9eL4jSM3xDVutwDg2pibSogCRLUP1RDOg88D2VuZHN0cmVhbQplbmRvYmoKMTIgMCBvYmoKPDwgL0JCb3ggWyAwIDAgNTk1IDg0MiBdIC9SZXNvdXJjZXMgPDwgL0ZvbnQgPDwg
L0YxIDUgMCBSIC9GMiA4IDAgUiA+PiAvWE9iamVjdCA8PCAvSW0gMTQgMCBSID4+ID4+IC9TdWJ0eXBlIC9Gb3JtIC9UeXBlIC9YT2JqZWN0IC9MZW5ndGggMzIgL0ZpbHRlciAvRmxhdGVEZWNvZGUgPj4Kc3Ry
ZWFtCmUMD/5ph0VKTt8XBS69nAIG5dMsa/rrJ+R58VGPsqehZW5kc3RyZWFtCmVuZG9iagoxMyAwIG9iago8PCAvTGVuZ3RoIDI0MCAvRmlsdGVyIC9GbGF0ZURlY29kZSA+PgpzdHJlYW0KF0C5X3EjWbzD5rds
j4Czd18grSyfIuW5HyjQVVRctx5CXOkcrDQ0rOzQorgOUiAIoKz6az9KXxD2yixohqmqlneP/pHJ6qzhhYDUWZzKKcC+dkRM1EerP1MPPuiwg+jiu8juiH+IIWslpmedjBwdwL5qSIlAtyQM9y9qvZLhtW/A+Rrn
tP3r0HkdLtDgy6hmvu6F5WasGJARRvEzuotOMDAOzQn5Df6i/LHTWhl3LIc7a9SCgvwX0r5vw3Wf1r9rP8qJVw998moHhqlBd+Zoaj2tSkf+ku+yWhxrNqNXpvD2oPArNzsaWloMafSwNGyVZW5kc3RyZWFtCmVu
ZG9iagoxNCAwIG9iago8PCAvQml0c1BlckNvbXBvbmVudCA4IC9Db2xvclNwYWNlIC9EZXZpY2VHcmF5IC9IZWlnaHQgMSAvU3VidHlwZSAvSW1hZ2UgL1R5cGUgL1hPYmplY3QgL1dpZHRoIDEgL0xlbmd0aCAz
MiAvRmlsdGVyIC9GbGF0ZURlY29kZSA+PgpzdHJlYW0K+c9rbWAaq2JpZ++kOdTjr8u9iYKpNeZJg4kwL9A+W65lbmRzdHJlYW0KZW5kb2JqCjE1IDAgb2JqCjw8IC9DRiA8PCAvU3RkQ0YgPDwgL0F1dGhFdmVu
dCAvRG9jT3BlbiAvQ0ZNIC9BRVNWMyAvTGVuZ3RoIDMyID4+ID4+IC9GaWx0ZXIgL1N0YW5kYXJkIC9MZW5ndGggMjU2IC9PIDwzNGFmMWZiNDhlMzQ2N2EzMDlkNTkyOGM4NDY4NTIxNGU4Yjk4NTNlOTdhODQy
MDI5YjllODRjNjljM2QxMmZiZDU3YzQ1NTQ1YmVkZWNkYjBlOWQ5YTM0ZDY0ZTk1NGI+IC9PRSA8NTc1ZDFlZWI5MDI3YjZiNzhiYjE3OWMyYTkyYjE0MDc0ZGZlOWEyN2FkMjM2YzU2M2M5ODljNmZlNjhmY2I1
YT4gL1AgLTQgL1Blcm1zIDw1OTM2YmUxMzMxZTljMTY0NTNiMjgzZmFlNzZiYjJhMT4gL1IgNiAvU3RtRiAvU3RkQ0YgL1N0ckYgL1N0ZENGIC9VIDw2YzU2NzA1YzIxMGFhMzNjNjM2OTRjNWRmOWUzNmNmZjBk
MjAyMzg3Mzg4NjVhMjQ2YTE0MjZjNzFhNTE3Y2NjMTM3ZDU1YzJlZjE5YTM4OTVhNzc3NGVkMjEyNTViYWU+IC9VRSA8ZTU2NzgxNGExODQxYjk5MjM1MTA3M2ExNzRlOWY3MWVjNTdiNmNiYzM5ZjlkMTBiOTgw
MTg5ZjU1ZmExNWU1NT4gL1YgNSA+PgplbmRvYmoKMTYgMCBvYmoKPDwgL1R5cGUgL1hSZWYgL0xlbmd0aCA1MiAvRmlsdGVyIC9GbGF0ZURlY29kZSAvRGVjb2RlUGFybXMgPDwgL0NvbHVtbnMgNCAvUHJlZGlj
dG9yIDEyID4+IC9XIFsgMSAyIDEgXSAvUm9vdCAxIDAgUiAvU2l6ZSAxNyAvSUQgWzxkYzcxYjU0MjEyMjM5ZjA5M2M4YzFiMWE1MzYwNmEzMj48ZGM3MWI1NDIxMjIzOWYwOTNjOGMxYjFhNTM2MDZhMzI+XSAv
RW5jcnlwdCAxNSAwIFIgPj4Kc3RyZWFtCnicY2IAAiZGBn4GJgaGEhCrHsRiYCRA/Gd2/cnEwLgCqJjxGZBgsgBpOwpiqTAAALKXBiMKZW5kc3RyZWFtCmVuZG9iagpzdGFydHhyZWYKMjU1MAolJUVPRgo=`;
