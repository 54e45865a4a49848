/** Seconds of processor time that some work takes: on a busy machine too, where the clock's time says little. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1e6;
}
