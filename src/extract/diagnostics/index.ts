export { diagnoseDeadlines } from './deadlines.js';
export { diagnoseReadability } from './readability.js';
export { diagnoseSums } from './sums.js';
export { diagnoseTargets } from './targets.js';
export { diagnoseTasks } from './tasks.js';
