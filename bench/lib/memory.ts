/** Resident memory of running processes, from /proc: Linux only. */
import { readFileSync, readdirSync } from 'node:fs';

/** MiB that a process holds; 0 where it is gone or the system does not tell. */
export function ownMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** MiB that a process's children hold, with theirs. */
export function childrensMemory(pid: number): number {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number));
    return children.reduce((sum, child) => sum + ownMemory(child) + childrensMemory(child), 0);
  } catch {
    return 0;
  }
}
