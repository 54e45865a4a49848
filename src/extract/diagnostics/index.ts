export { diagnoseDeadlines } from './deadlines.js';
export { diagnoseSums } from './sums.js';
