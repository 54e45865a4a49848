/** The module that a batch's worker processes run. */
import { EngineKeeper } from '../ocr/index.js';
import { extractTask } from './extract-task.js';
import { serve } from './worker-loop.js';

const engines = new EngineKeeper();
serve((task, onPage) => extractTask(task, onPage, engines), () => engines.close());
