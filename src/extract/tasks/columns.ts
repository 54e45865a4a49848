/** Which column of a table tells what, by the words of its heading. */
import type { Range } from '../../document/model.js';
import type { SourceText } from '../../document/source-text.js';
import type { RowRange } from '../../document/source-text.js';
import { columnTime } from '../../lexicon/calendar-columns.js';
import { mayNameTasks } from '../../lexicon/column-names.js';
import { ANSWERING_HEADINGS, COLUMN_HEADINGS, COLUMN_KEYWORDS, LINE_LABELS, PEOPLE_HEADINGS, SUPERIOR_HEADINGS, TIME_COLUMN_EDGES, type TaskField } from '../../lexicon/labels.js';
import { openings, plain } from '../../vietnamese/index.js';
import { namesEnd } from '../deadlines/index.js';
import { headingsOver } from '../text/column-headings.js';
import { PhraseIndex } from '../text/phrase-index.js';
import { tokenize } from '../text/tokens.js';

const HEADINGS = new PhraseIndex<TaskField>([...LINE_LABELS, ...COLUMN_HEADINGS].flatMap(({ field, phrases }) => phrases.map((phrase) => [phrase, field] as const)), 'lenient');

const EDGES = new PhraseIndex<'start' | 'end'>(TIME_COLUMN_EDGES.flatMap(({ edge, phrases }) => phrases.map((phrase) => [phrase, edge] as const)), 'lenient');

/** A column that stands for a time, which signs in it give to their rows. */
export interface CalendarColumn {
  /** Grid column. */
  readonly column: number;
  /** Where the heading lies that is nearest to the rows. */
  readonly heading: Range;
  /** The time in words, with what the headings above say of it. */
  readonly time: string;
}

export interface Column {
  readonly field: TaskField;
  /** Grid column. */
  readonly column: number;
  /** For a column of times: whether it gives when the work begins or when it ends. */
  readonly edge?: 'start' | 'end';
  /** For a column of times: true if its heading speaks of ends. */
  readonly ends?: boolean;
  /** True for a column of texts that its heading does not call so: what does not begin like a directive in it is no task. */
  readonly deeds?: boolean;
  /** True for a column of the names of people. */
  readonly people?: boolean;
}

const PEOPLE = openings(PEOPLE_HEADINGS.phrases.map(plain));
const ANSWERING = openings(ANSWERING_HEADINGS.phrases.map(plain));
const SUPERIORS = openings(SUPERIOR_HEADINGS.phrases.map(plain));
const TELLING: ReadonlySet<TaskField> = new Set(['lead', 'coordinating', 'supervising', 'lead-and-coordinating', 'time', 'product']);
/** Columns that tell of tasks by which a table is one of tasks, though the heading of their texts is unreadable. */
const ENOUGH_TELLING = 2;
/** Columns side by side that stand for a time each. */
const FEWEST_TIMES = 2;

/**
 * The columns of a task table; null if the rows are no headings of one. A task table has words for the task and for one thing more.
 * @param headers From the top: `Phân công` over `Chủ trì` and `Phối hợp` are two rows.
 */
export function columnsOf(source: SourceText, headers: readonly RowRange[]): readonly Column[] | null {
  const fields = headingsOver(source, headers).map(({ column, headings }) => {
    // The heading right over the rows tells the most; where it tells nothing, the one above it does.
    const heading = headings.map(({ text }) => text).findLast((one) => columnField(one) !== null) ?? headings.at(-1)!.text;
    const tokens = tokenize(heading);
    return { column, heading, field: columnField(heading), edge: EDGES.match(tokens, 0)?.value, ends: namesEnd(tokens) };
  });
  const named = fields.flatMap(({ column, heading, field, edge, ends }): NamedColumn[] => (field ? [{ field, column, heading, ...(field === 'time' && { ends, ...(edge && { edge }) }) }] : []));
  const columns = withPeople(withoutTwoLeads(named), fields);
  const telling = columns.filter(({ field }) => TELLING.has(field)).length;
  if (telling === 0) return null;
  if (columns.some(({ field }) => field === 'text')) return columns;
  if (telling < ENOUGH_TELLING) return null;
  // The texts stand between the numbers and what is told of them.
  const first = columns.find(({ field }) => TELLING.has(field))!.column;
  const between = (wanted: TaskField | null): number | undefined => fields.find(({ field, column }) => field === wanted && column > 0 && column < first)?.column;
  const [unnamed, described] = [between(null), between('circumstance')];
  if (unnamed !== undefined) return [...columns, { field: 'text', column: unnamed }];
  return described === undefined ? null : [...columns.filter(({ column }) => column !== described), { field: 'text', column: described, deeds: true }];
}

/** The columns that stand for a time each; none if there is only one, whose cells say more than a sign does. */
export function calendarOf(source: SourceText, headers: readonly RowRange[]): readonly CalendarColumn[] {
  const columns = headingsOver(source, headers).flatMap(({ column, headings }): CalendarColumn[] => {
    const time = columnTime(headings.map(({ text }) => text));
    return time === null ? [] : [{ column, heading: headings.at(-1)!, time }];
  });
  return columns.length < FEWEST_TIMES ? [] : columns;
}

/** Where no column tells who leads, that of the names of people does, beside one of what they are to do. */
function withPeople(columns: readonly Column[], fields: readonly { readonly column: number; readonly heading: string }[]): readonly Column[] {
  const tasks = fields.some(({ column, heading }) => mayNameTasks(heading) && columns.some((other) => other.column === column && other.field === 'text'));
  const people = columns.some(({ field }) => field === 'lead' || field === 'lead-and-coordinating') || !tasks ? undefined : fields.find(({ heading }) => PEOPLE.begin(plain(heading)));
  return people ? [...columns.filter(({ column }) => column !== people.column), { field: 'lead', column: people.column, people: true }] : columns;
}

interface NamedColumn extends Column {
  readonly heading: string;
}

/**
 * Where two columns may name the lead, only one does: beside those who do it, leaders follow what is done; `Phân công nhiệm vụ`
 * is the task where no other column is.
 */
function withoutTwoLeads(columns: readonly NamedColumn[]): readonly Column[] {
  const leads = columns.filter(({ field }) => field === 'lead');
  const lacksText = columns.every(({ field }) => field !== 'text');
  return columns.map(({ heading, ...column }): Column => {
    if (leads.length < 2 || column.field !== 'lead') return column;
    const folded = plain(heading);
    if (lacksText && mayNameTasks(heading)) return { ...column, field: 'text' };
    const answers = (text: string): boolean => ANSWERING.begin(plain(text));
    if (answers(heading) && leads.some((other) => !answers(other.heading))) return { ...column, field: 'circumstance' };
    return SUPERIORS.begin(folded) && leads.some((other) => !SUPERIORS.begin(plain(other.heading))) ? { ...column, field: 'supervising' } : column;
  });
}

/** What a column with a heading tells; null if the heading names nothing known. */
export function columnField(heading: string): TaskField | null {
  const tokens = tokenize(heading);
  const found = HEADINGS.match(tokens, 0);
  // `Đơn vị chủ trì (phối hợp)` and the like hold both.
  if (found?.value === 'lead' && /(?:^|[\s/])hợp(?!\p{L})/iu.test(heading)) return 'lead-and-coordinating';
  // `Giai đoạn 2026 - 2030`: a heading that is a time itself heads no column of times.
  if (found && !(found.value === 'time' && /\d/u.test(heading))) return found.value;
  const letters = tokens.map(({ plain }) => plain).join(' ');
  return COLUMN_KEYWORDS.find(({ words }) => words.every((word) => letters.includes(word)))?.field ?? null;
}
