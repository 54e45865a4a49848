import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { FilePath } from './names.js';

/** SHA-256 of a file in hex, without holding the file in memory. Rejects if it cannot be read. */
export async function hashFile(path: FilePath): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
