import { crash } from '#strings/release.ts';
import type { CrashReport } from './crash-test.ts';

/** What ought not to have happened, one sentence each; none when the site was whole throughout. */
export function faultsOf({ broken, failed, wrong, leftovers, seen }: CrashReport): string[] {
  const counts: readonly (readonly [keyof typeof crash.faults, number, readonly string[]])[] = [
    ['broken', broken, []],
    ['mixed', seen.mixed, []],
    ['empty', seen.empty, []],
    ['unreadable', seen.failed.length, seen.failed],
    ['failed', failed.length, failed],
    ['wrong', wrong, []],
    ['leftovers', leftovers.length, leftovers],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count, all]) => {
      const [example = ''] = all;
      return crash.fault(crash.faults[name], count, example.trim().split('\n').at(-1) ?? '');
    });
}
