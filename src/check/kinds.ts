/** The kinds of fact that are scored. */
export const FACT_KINDS = [
  'header', 'recipients', 'references', 'sections', 'tasks', 'agencies', 'deadlines', 'products', 'targets', 'diagnostics',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** What one fact of a kind is called. */
export const FACT_NAMES: Readonly<Record<FactKind, string>> = {
  header: 'header field', recipients: 'recipient', references: 'reference', sections: 'section', tasks: 'task',
  agencies: 'agency', deadlines: 'deadline', products: 'product', targets: 'target', diagnostics: 'diagnostic',
};

/** Lowest score for a kind of fact, 0..1; `all` for those without one of their own. A kind without any must agree exactly. */
export type Thresholds = Readonly<Partial<Record<FactKind | 'all', number>>>;
