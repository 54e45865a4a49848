/** Whether to colour what a stream shows: only where a person looks and has not refused it (https://no-color.org). */
export function coloured(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && (process.env['NO_COLOR'] ?? '') === '';
}
