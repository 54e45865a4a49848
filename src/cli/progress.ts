/** A progress bar on standard error, for people only. */
import type { SingleBar } from 'cli-progress';

export interface Progress {
  /** To be called after each page that is done. */
  readonly onPage: (done: number, total: number) => void;
  /** Clears the bar. */
  readonly stop: () => void;
}

const SILENT: Progress = { onPage: () => undefined, stop: () => undefined };

/** A bar for one document; silent where nobody watches or `quiet` asks for it. */
export async function startProgress(name: string, quiet: boolean): Promise<Progress> {
  if (quiet || !process.stderr.isTTY) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  let bar: SingleBar | undefined;
  return {
    onPage: (done, total) => {
      bar ??= startBar(new cliProgress.SingleBar({
        format: `${name} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true,
      }, cliProgress.Presets.shades_grey), total);
      bar.update(done);
    },
    stop: () => bar?.stop(),
  };
}

function startBar(bar: SingleBar, total: number): SingleBar {
  bar.start(total, 0);
  return bar;
}
