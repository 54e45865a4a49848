/** The header of a document: what its letterhead, title, recipients and signature tell. */
import { planSpan } from '../../contract/assemble.js';
import type { PlanDocument, PlanSpan } from '../../contract/schema.js';
import type { Finding, Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/document-types.js';
import type { Outline } from '../../segment/outline.js';
import { beginsWith, plain } from '../../vietnamese/index.js';
import { splitBesideSignature, splitColumns, type SplitClosing } from './beside-signature.js';
import { Casing } from './casing.js';
import { doubtfulSignatory } from './doubtful-signatory.js';
import { frameLines, frameText } from './frame-text.js';
import { issuerOfLetterhead } from './issuer.js';
import { issuerInText, officeOfInitials } from './issuer-in-text.js';
import { leftColumn } from './left-column.js';
import { fullNameInText, isBodyOfUnits, issuerOfAuthority, nameWithUnit } from './name-of-unit.js';
import { findNumber, type Located } from './number.js';
import { findPlaceAndDate } from './place-date.js';
import { periodOf } from './period.js';
import { agreedNames } from './agreed-names.js';
import { recipientsOf } from './recipients.js';
import { confirmedNumber, isSameNumber, withCodeOfType, type OwnNumber } from './own-number.js';
import { withoutReceivedStamp } from './received-stamp.js';
import { namesDay, referencesIn } from './references.js';
import { recognisedSignatory, signatoryOf } from './signatory.js';
import { headInTitle } from './title-head.js';
import { authorityLineOf, issuerBesideType, subjectOf, subjectUnderType, titleOf, unmarkedSubjectOf } from './title.js';

export interface Header {
  readonly document: PlanDocument;
  readonly findings: readonly Finding[];
}

const TYPE_NAMES = DOCUMENT_TYPES.map((type) => ({ type, name: plain(type.name) }));

/** Longest text, in characters, that is searched for the issuer where no preamble stands. */
const LONGEST_OPENING = 4000;

/** The end of what may name the issuer where no preamble stands: a body that a counted item names is charged with something. */
function endOfOpening(source: SourceText, { roots }: Outline): number {
  const item = roots.find(({ kind, marker }) => kind === 'item' && /[\p{L}\d]/u.test(marker ?? ''));
  return Math.min(source.text.length, LONGEST_OPENING, item?.range.start ?? Infinity);
}

/** The header of a document, with a finding for each field that it should show and does not. */
export function extractHeader(source: SourceText, outline: Outline): Header {
  const { frame } = outline;
  const letterhead = frameText(source, frame.letterhead);
  const titleText = frameText(source, frame.title);
  const number = findNumber(letterhead);
  const issued = frame.issued === null ? (number === null ? letterhead : blanked(letterhead, number.range)) : frameText(source, frame.issued);
  const recognised = frame.letterhead !== null && isReading(source, frame.letterhead);
  const { place, date, impossible } = findPlaceAndDate(issued, recognised);
  const casing = new Casing(source.text, place?.value ?? null);
  const left = withoutReceivedStamp(leftColumn(frameLines(letterhead)));
  const subject = subjectOf(left.join('\n'));
  // Recognition may put the type word before the end of the letterhead.
  const typeWord = frameLines(letterhead).find((line) => TYPE_NAMES.some(({ name }) => plain(line) === name));
  const type = typeOf(typeWord ?? titleText, number?.value ?? null, frame.addressees !== null, subject !== null);
  // Where a letterhead shows them, a number and a day in the title are those of another document.
  const run = type === null ? null : headInTitle(titleText, type.name);
  const head = number !== null || date !== null ? null : run;
  const isOwnRun = run !== null && (head !== null || (number !== null && isSameNumber(run.number, number.value) && run.date === date?.value));
  const title = isOwnRun ? (run.title === '' ? null : casing.sentence(run.title)) : type?.code === 'CV' ? subject ?? subjectUnderType(left) ?? unmarkedSubjectOf(left) : titleOf(titleText, type?.name ?? null, casing);
  const { recipients, signature } = closingOf(source, frame);
  const signer = signatoryOf(signature.join('\n'));
  const isSignerRecognised = recognised || (frame.signature !== null && pageOf(source, frame.signature).origin === 'ocr');
  const signatory = isSignerRecognised && signer !== null ? recognisedSignatory(signer) : signer;
  const preamble = source.passage(frame.preamble ?? { start: 0, end: endOfOpening(source, outline) }).text;
  const named = issuerOfLetterhead(frameLines(letterhead), casing, preamble, recognised);
  const besideType = type === null ? null : issuerBesideType(titleText.trimStart().split(/[\n\f]/u, 1)[0]!, type.name);
  const unheaded = (): string | null => (head === null ? null : issuerOfRun(head.issuer, casing)) ?? (besideType === null ? null : casing.agency(besideType)) ?? issuerBehind(signatory, source) ?? issuerUnderTitle(titleText, casing) ?? issuerInText(number?.value ?? head?.number ?? null, preamble, frame.closing === null ? '' : source.passage(frame.closing).text, source.text);
  const bare = (named !== null && isBodyOfUnits(named) ? officeOfInitials(number?.value ?? null, preamble) : null) ?? named ?? unheaded();
  const issuer = bare && (nameWithUnit(bare, { place: place?.value ?? null, title, authority: issuerUnderTitle(titleText, casing), preamble }) ?? bare);
  const agreed = agreedNames({ issuer, place: place?.value ?? null });
  const shown = ownNumber(source, frame.letterhead, number, recognised);
  const read = shown.number ?? head?.number ?? null;
  const own = recognised && read !== null && type !== null ? withCodeOfType(read, type.code) : read;
  const document: PlanDocument = {
    type: type ? { code: type.code, name: type.name } : null,
    number: own,
    issuer: agreed.issuer,
    place: agreed.place,
    date: date?.value ?? head?.date ?? null,
    title,
    period: title === null ? null : periodOf(title),
    signatory,
    recipients: [...recipientsOf(recipients)],
    references: [...referencesIn(source, { number: own, type: type?.code ?? null, range: rangeIn(frame.letterhead, number) })],
    spans: headerSpans(source, outline, { number, place, date }),
  };
  const doubtful = doubtfulSignatory(source, signatory?.name ?? null, frame.signature ?? frame.recipients);
  const doubted: readonly Finding[] = shown.doubted === null ? [] : [{ code: 'number-doubtful', severity: 'warning', values: { number: shown.doubted }, range: rangeIn(frame.letterhead, number)! }];
  return { document, findings: [...missingFields(document), ...doubted, ...impossibleDate(impossible, frame.issued ?? frame.letterhead), ...impossibleReferences(document), ...laterReferences(document), ...doubtful] };
}

/** True for text that recognition made and whose image nobody has looked at since: restoration had to mend it. */
function isReading(source: SourceText, letterhead: Range): boolean {
  return pageOf(source, letterhead).origin !== 'ocr' && source.confidence(letterhead) < 1;
}

/** The page that a range begins on. */
function pageOf(source: SourceText, { start }: Range): SourceText['pages'][number]['page'] {
  return source.pages.find(({ end }) => end > start)!.page;
}

/** The number that a letterhead shows, in a reading as far as it can be believed. */
function ownNumber(source: SourceText, letterhead: Range | null, number: Located<string> | null, recognised: boolean): OwnNumber {
  const range = rangeIn(letterhead, number);
  if (number === null || range === null || !recognised) return { number: number?.value ?? null, doubted: null };
  return confirmedNumber(number.value, source.text.slice(range.start, range.end), source.passage({ start: 0, end: source.text.length }).text);
}

/** Where in the text a letterhead's field stands. */
function rangeIn(letterhead: Range | null, located: Located<string> | null): Range | null {
  return letterhead === null || located === null ? null : { start: letterhead.start + located.range.start, end: letterhead.start + located.range.end };
}

/** The lines of the recipients and of the signature, which a table or reading across may have mixed. */
function closingOf(source: SourceText, { recipients, signature, signer }: Outline['frame']): SplitClosing {
  if (recipients !== null && recipients === signature) return splitColumns(source.text.slice(recipients.start, recipients.end).replace(/\*+|<br\s*\/?>/giu, ' '));
  const beside = splitBesideSignature(frameLines(frameText(source, recipients)));
  const isAmong = recipients !== null && signature !== null && signature.start >= recipients.start && signature.end <= recipients.end;
  return { recipients: beside.recipients, signature: [...beside.signature, ...(isAmong ? [] : [frameText(source, signature)]), frameText(source, signer)] };
}

/** A text with dots in a range, so that neither a number beside the place nor the word before it is read as part of it. */
function blanked(text: string, { start, end }: Range): string {
  return text.slice(0, start) + '.'.repeat(end - start) + text.slice(end);
}

/** The body that decides, below the title of a decision without a letterhead. */
function issuerUnderTitle(title: string, casing: Casing): string | null {
  const line = authorityLineOf(title);
  return line === null ? null : issuerOfAuthority(line, casing);
}

/** The body that a run of head and title names: a ministry for its minister, but the Prime Minister himself. */
function issuerOfRun(issuer: string, casing: Casing): string {
  const self = casing.agency(issuer);
  return /^Thủ tướng/u.test(self) ? self : issuerOfAuthority(issuer, casing) ?? self;
}

/** The body on whose behalf a document without a letterhead is signed. */
function issuerBehind(signatory: PlanDocument['signatory'], source: SourceText): string | null {
  const body = signatory?.onBehalfOf;
  return body ? fullNameInText(body, source.passage({ start: 0, end: source.text.length }).text) : null;
}

/** The sign of an office at the end of a letter's number: `159/TANDTC-PC`. */
const OFFICE_SIGN = /(?<=\/[\p{L}&]+-)\p{L}+$/u;

/** The type that the title names, else the number's sign; an addressed letter with a V/v text is a công văn, whose sign names its office (`1520/PB-DT`), and so is what has such a text but no type. */
function typeOf(title: string, number: string | null, addressed: boolean, withSubject: boolean): DocumentType | null {
  const folded = plain(title.replace(/[#*_]/gu, ''));
  const named = TYPE_NAMES.find(({ name }) => beginsWith(folded, [name]) !== null);
  const signs = number === null || (addressed && withSubject) ? [] : (addressed ? number.replace(OFFICE_SIGN, '') : number).split(/[\d/-]+/u);
  const byNumber = DOCUMENT_TYPES.find(({ code }) => signs.includes(code));
  // A notice of conclusions is one although its title begins with `KẾT LUẬN`.
  if (named && !(named.type.code === 'KL' && byNumber?.code === 'TB')) return named.type;
  if (byNumber) return byNumber;
  return addressed || withSubject ? DOCUMENT_TYPES.find(({ code }) => code === 'CV')! : null;
}

type LetterheadFields = Readonly<Record<'number' | 'place' | 'date', Located<string> | null>>;

function headerSpans(source: SourceText, { frame }: Outline, found: LetterheadFields): Record<string, PlanSpan> {
  const spans: Record<string, PlanSpan> = {};
  for (const [field, located] of Object.entries(found)) {
    const start = (field === 'number' ? frame.letterhead : frame.issued ?? frame.letterhead)?.start ?? 0;
    if (located) spans[field] = planSpan(source, { start: start + located.range.start, end: start + located.range.end });
  }
  for (const field of ['title', 'signature', 'recipients'] as const) {
    const range = frame[field];
    if (range) spans[field === 'signature' ? 'signatory' : field] = planSpan(source, range);
  }
  return spans;
}

function missingFields(document: PlanDocument): readonly Finding[] {
  const missing = [
    ...(document.number === null || document.number.startsWith('/') ? ['number'] : []),
    ...(document.date?.length === 'YYYY-MM-DD'.length ? [] : ['date']),
    ...(document.issuer === null ? ['issuer'] : []),
    ...(document.title === null ? ['title'] : []),
    ...(document.signatory?.name ? [] : ['signatory.name']),
  ];
  return missing.map((field) => ({ code: 'missing-header-field', severity: 'warning', values: { field } }));
}

function impossibleDate(raw: string | null, range: Range | null): readonly Finding[] {
  return raw === null ? [] : [{ code: 'impossible-date', severity: 'warning', values: { raw }, ...(range && { range }) }];
}

/** Cited documents whose date no calendar has. */
function impossibleReferences({ references }: PlanDocument): readonly Finding[] {
  return references.flatMap(({ raw, date, span }) => (date === null && namesDay(raw) ? impossibleDate(raw, { start: span.start, end: span.end }) : []));
}

/** Cited documents that are younger than the citing one: one of the dates was misread or mistyped. */
function laterReferences({ date: issued, references }: PlanDocument): readonly Finding[] {
  if (issued?.length !== 'YYYY-MM-DD'.length) return [];
  return references.flatMap(({ number, date, span }): readonly Finding[] => (date === null || date <= issued ? []
    : [{ code: 'reference-after-issue', severity: 'warning', values: { number, date, issued }, range: { start: span.start, end: span.end } }]));
}
