/** The module that a batch's worker processes run. */
import { extractTask } from './extract-task.js';
import { serve } from './worker-loop.js';

serve(extractTask);
