/** An engine that stays open between documents: to start one takes a fifth of the time that a page takes. */
import type { LineEngine } from './engine.js';

/** Documents after which an engine is replaced: what leaks in it must not grow without end. */
const DOCUMENTS_PER_ENGINE = 100;

interface KeptEngine {
  readonly engine: LineEngine;
  /** What it was opened with. */
  readonly kind: string;
  readonly documents: number;
}

/** Lends one engine to one document after another. Engines read each line by itself, so that no document leaves a trace. */
export class EngineKeeper {
  #kept: KeptEngine | null = null;
  readonly #lent = new Map<LineEngine, KeptEngine>();

  /**
   * The kept engine, or a new one.
   * @param kind Tells apart what `open` makes: an engine of another kind is closed.
   */
  async take(kind: string, open: () => Promise<LineEngine>): Promise<LineEngine> {
    const kept = this.#kept;
    this.#kept = null;
    if (kept?.kind === kind && kept.engine.isReady) return this.#lend({ ...kept, documents: kept.documents + 1 });
    await kept?.engine.close();
    return this.#lend({ engine: await open(), kind, documents: 1 });
  }

  /** Keeps an engine that was taken; one that failed, is worn or still has lines to read is closed. */
  async giveBack(engine: LineEngine): Promise<void> {
    const kept = this.#lent.get(engine);
    this.#lent.delete(engine);
    if (!kept || this.#kept || !engine.isReady || kept.documents >= DOCUMENTS_PER_ENGINE) await engine.close();
    else this.#kept = kept;
  }

  /** Closes its engines, those under way too. */
  async close(): Promise<void> {
    const all = [...this.#lent.values(), ...(this.#kept ? [this.#kept] : [])];
    this.#lent.clear();
    this.#kept = null;
    await Promise.all(all.map(({ engine }) => engine.close()));
  }

  #lend(kept: KeptEngine): LineEngine {
    this.#lent.set(kept.engine, kept);
    return kept.engine;
  }
}
