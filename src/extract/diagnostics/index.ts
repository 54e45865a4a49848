export { diagnoseDeadlines } from './deadlines.js';
