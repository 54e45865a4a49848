/** Decides, for each page, where its text comes from. */
import type { Finding } from '../../document/model.js';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../../vietnamese/index.js';
import { findSignatureNotes } from '../layout/electronic-signature.js';
import { area, boxAround, sharedArea } from '../layout/geometry.js';
import { emOf, findSegments } from '../layout/segments.js';
import type { LayerPage } from '../pdf/page.js';
import type { LayerWord } from '../pdf/words.js';
import type { OcrMode } from '../types.js';
import { layerQuality, type LayerQuality } from './quality.js';

/** What to do with a page. */
export interface PageDecision {
  /** Words of the layer that are part of the page's text. */
  readonly keep: readonly LayerWord[];
  /** Words of annotations that are no text of the document: electronic signature notes, a receiver's remarks. */
  readonly labels: readonly LayerWord[];
  /** True if the page's image is to be recognised; kept words stand over what is recognised in their place. */
  readonly recognise: boolean;
  /** True for a scan whose good layer is kept: somebody's recogniser made it, and the rules of its tables are seen in its image alone. */
  readonly trustedScan: boolean;
  readonly quality: LayerQuality;
  readonly findings: readonly Finding[];
}

/** Share of syllables that a visible layer must have to be trusted. */
const GOOD_SYLLABLES = 0.85;
/** Share of marked words that it must have; lower is text typed or recognised without Vietnamese marks. */
const GOOD_MARKED = 0.45;
/** A hidden layer was recognised by somebody's program: it must be nearly free of errors to be better than a new look. */
const HIDDEN_SYLLABLES = 0.97;
const HIDDEN_MARKED = 0.6;
/** Fewer words tell nothing of a layer's quality. */
const FEWEST_WORDS = 12;
/** Images over less of the page than this are logos, signatures and seals. */
const TEXT_IMAGE = 0.2;
/** An image over this share of the page is a scan of it. */
const SCAN_IMAGE = 0.6;
/** So many words side by side are a sentence. */
const SENTENCE = 5;
/** An image holds text of its own if words of the layer cover less of it than this. */
const COVERED = 0.04;

/** The decision for one page. */
export function decidePage(page: LayerPage, mode: OcrMode): PageDecision {
  const labels = [...signatureLabels(page), ...remarks(page)];
  const decision = decideWords(page, page.words.filter((word) => !labels.includes(word)), mode);
  const trustedScan = !decision.recognise && isScan(page) && isHidden(decision.keep) && isGood(decision.keep, decision.quality);
  return { labels: [...new Set(labels)], ...decision, trustedScan };
}

/** The decision for such a scan where its image shows a table: the layer tells no cells, so that the image is recognised instead. */
export function withTable(page: LayerPage, decision: PageDecision): PageDecision {
  return { ...decision, keep: [], recognise: true, trustedScan: false, findings: [...decision.findings, finding(page, 'text-layer-tables', {})] };
}

function isScan(page: LayerPage): boolean {
  return page.images.some((box) => area(box) >= SCAN_IMAGE * page.width * page.height);
}

/** True for words that are mostly not seen: a recogniser's, under or over its image. */
function isHidden(words: readonly LayerWord[]): boolean {
  return words.filter((word) => word.hidden).length > words.length / 2;
}

function decideWords(page: LayerPage, printed: readonly LayerWord[], mode: OcrMode): Omit<PageDecision, 'labels' | 'trustedScan'> {
  const { words, encoding } = decoded(printed);
  const quality = layerQuality(words.map((word) => word.text));
  const legacy = encoding === null ? [] : [finding(page, 'legacy-encoding', { encoding: encoding.toUpperCase() })];
  const images = page.images.filter((box) => area(box) >= TEXT_IMAGE * page.width * page.height);
  if (mode === 'never') {
    const lacking = words.length === 0 || (images.length > 0 && !isGood(words, quality));
    return { keep: words, recognise: false, quality, findings: lacking ? [...legacy, finding(page, 'recognition-off', {})] : legacy };
  }
  if (mode === 'always') return { keep: [], recognise: true, quality, findings: [finding(page, 'recognised-on-request', {})] };
  if (words.length === 0) return { keep: [], recognise: true, quality, findings: [finding(page, 'text-layer-missing', {})] };
  if (isGood(words, quality)) {
    const bare = images.filter((image) => words.reduce((sum, word) => sum + sharedArea(word.box, image), 0) < COVERED * area(image));
    return bare.length === 0
      ? { keep: words, recognise: false, quality, findings: legacy }
      // What a recogniser has left of a scan tells no more than the image itself.
      : { keep: isHidden(words) ? [] : words, recognise: true, quality, findings: [...legacy, finding(page, 'text-layer-partial', {})] };
  }
  if (images.length === 0) return { keep: words, recognise: false, quality, findings: [...legacy, damaged(page, 'text-layer-kept', quality)] };
  // What is printed over or beside the image is on the page as it stands; it may be the only good part of the layer.
  const seen = words.filter((word) => !word.hidden);
  const seenQuality = layerQuality(seen.map((word) => word.text));
  const code = quality.counted < FEWEST_WORDS ? 'text-layer-missing' : 'text-layer-damaged';
  return { keep: isGood(seen, seenQuality) ? seen : [], recognise: true, quality, findings: [damaged(page, code, quality)] };
}

function isGood(words: readonly LayerWord[], quality: LayerQuality): boolean {
  if (words.length === 0 || quality.counted < FEWEST_WORDS) return words.length > 0 && words.every((word) => !word.hidden) && quality.syllables >= GOOD_SYLLABLES;
  const hidden = isHidden(words);
  return quality.syllables >= (hidden ? HIDDEN_SYLLABLES : GOOD_SYLLABLES) && quality.marked >= (hidden ? HIDDEN_MARKED : GOOD_MARKED);
}

/** The words of electronic signature notes that stand in annotations. */
function signatureLabels(page: LayerPage): LayerWord[] {
  const words = page.words.filter((word) => word.annotation);
  if (words.length === 0) return [];
  const { segments } = findSignatureNotes(findSegments(words, emOf(words)), page.height, page.number);
  const inNotes = new Set([...segments].flatMap((segment) => segment.words));
  return words.filter((word) => inNotes.has(word));
}

/** Whole sentences that a receiver typed onto a scan; single words fill blanks (number, date) and belong to the text. */
function remarks(page: LayerPage): LayerWord[] {
  const words = page.words.filter((word) => word.annotation);
  if (!isScan(page) || words.length === 0) return [];
  const inSentences = new Set(findSegments(words, emOf(words)).filter((segment) => segment.words.length >= SENTENCE).flatMap((segment) => segment.words));
  const box = boxAround([...inSentences].map((word) => word.box));
  return box === null ? [] : words.filter((word) => sharedArea(word.box, box) > 0);
}

/** The words with text of an 8-bit font turned into Unicode, if they were typed in one. */
function decoded(words: readonly LayerWord[]): { words: readonly LayerWord[]; encoding: LegacyEncoding | null } {
  const encoding = detectLegacy(words.map((word) => word.text).join(' '));
  if (encoding === null) return { words, encoding };
  return {
    encoding,
    words: words.map((word) => {
      const text = decodeLegacy(word.text, encoding);
      const cased = /^(\w{6}\+)?\.vn\w*h\b/iu.test(word.fontName) ? text.toUpperCase() : text;
      return { ...word, raw: cased, text: cased };
    }),
  };
}

function damaged(page: LayerPage, code: string, quality: LayerQuality): Finding {
  return finding(page, code, { share: Math.round(100 * quality.syllables), marked: Math.round(100 * quality.marked) });
}

function finding(page: LayerPage, code: string, values: Finding['values']): Finding {
  return { code, severity: code === 'text-layer-kept' || code === 'recognition-off' ? 'warning' : 'info', values: { page: page.number, ...values }, page: page.number };
}
