import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stagesById } from '../../../scripts/lib/measure.ts';
import { finishedStages, stage } from '../../../scripts/lib/progress.ts';

describe('a stage', () => {
  const written: string[] = [];
  beforeEach(() => {
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    finishedStages.length = 0;
    written.length = 0;
  });

  test('records what it cost, under its id', () => {
    const one = stage('核对', 'verify');
    one.step(1, 2);
    one.end('三个');
    const [recorded] = finishedStages;
    expect(recorded?.id).toBe('verify');
    expect(recorded?.seconds).toBeGreaterThanOrEqual(0);
    expect(recorded?.cpuSeconds).toBeGreaterThanOrEqual(0);
    expect(recorded?.peakMB).toBeGreaterThan(10);
    expect(written.at(-1)).toContain('核对：三个，');
  });

  test('without an id is known by its name', () => {
    stage('核对').end();
    expect(finishedStages.map(({ id }) => id)).toEqual(['核对']);
  });

  test('takes what the caller knows better', () => {
    stage('分享图片', 'cards').end('', { cpuSeconds: 40, peakMB: 5000 });
    expect(finishedStages[0]).toMatchObject({ id: 'cards', cpuSeconds: 40, peakMB: 5000 });
  });
});

test('stages of one id are added up, and the higher peak stays', () => {
  const cost = (id: string, seconds: number, peakMB: number) => ({
    ...{ id, seconds, peakMB },
    cpuSeconds: 2 * seconds,
  });
  expect(
    stagesById([cost('render', 1, 500), cost('write', 3, 100), cost('render', 2, 400)]),
  ).toEqual({
    render: { seconds: 3, cpuSeconds: 6, peakMB: 500 },
    write: { seconds: 3, cpuSeconds: 6, peakMB: 100 },
  });
});
