/** The library's public door. */
export { extractPlan, extractText, type ExtractOptions, type Stage } from './pipeline.js';
export { planSchema, SCHEMA_VERSION, type Plan } from './contract/schema.js';
export { PlanError, type ErrorCode } from './errors.js';
export type { Source } from './ocr/index.js';
