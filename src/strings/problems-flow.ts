import { nearest } from '#domain/edit-distance.ts';
import { type FlowStep, mainDays, mainPath } from '#domain/flow.ts';
import type { FlowDefect } from '#domain/flow-defects.ts';
import type { Finding } from '#domain/problem.ts';

/** Findings about the steps of a power: where they lead, and the time they take. */
export const flowProblems = {
  defect: (defect: FlowDefect, steps: readonly FlowStep[]): Finding => {
    const name = steps[defect.step]?.name ?? '';
    switch (defect.kind) {
      case 'unknown-step': {
        const names = steps.map((step) => step.name);
        const near = nearest(defect.name, names);
        return {
          rule: 'flow/unknown-step',
          message: `环节“${name}”的第 ${defect.branch + 1} 个去向写的是“${defect.name}”，环节里没有这个名称。`,
          fix: near
            ? `是不是想写“${near}”？`
            : `to 请照抄一个环节的名称：${quoted(names)}；到此结束的，改写 end。`,
        };
      }
      case 'duplicate':
        return {
          rule: 'flow/step-twice',
          message: `环节“${name}”写了两次：第 ${defect.first + 1} 个和第 ${defect.step + 1} 个。`,
          fix: '请给其中一个另起名称，例如“复核”改成“再次复核”；重复写的，请删去一个。',
        };
      case 'unreachable':
        return {
          rule: 'flow/unreachable',
          message: `没有哪个环节通向“${name}”，读者走不到这一步。`,
          fix: `请在前面某个环节的 next 里加一行 to: ${name}；不需要这个环节的，请删去。`,
        };
      case 'endless':
        return {
          rule: 'flow/endless',
          message: `走到${quoted(namesOf(defect.steps, steps))}以后，怎么走都到不了办结。`,
          fix: '请在其中一个环节的 next 里加一个去向：写 end（结果），或者写通向办结的环节。',
        };
      case 'main-loops':
        return {
          rule: 'flow/main-loops',
          message: `主线从“${name}”又回到“${steps[defect.to]?.name ?? ''}”，走不到办结。`,
          fix: `主线是每个环节 next 的第一行。请把“${name}”通常的去向放在第一行，退回、补正放在后面。`,
        };
    }
  },
  /** @param promised The 承诺时限 as stated: `8个工作日`, `即时`. */
  sum: (promised: string, steps: readonly FlowStep[]): Finding => ({
    rule: 'flow/sum',
    message: `承诺时限是“${promised}”，可是主线各环节合计 ${mainDays(steps)} 个工作日：${pathWithDays(steps)}。`,
    fix: '请核对 promisedLimit 和各环节的 days，两边要一致；依法不计入时限的环节写 notCounted。当日办完的环节写 0，半天写 0.5。',
  }),
};

/** 受理（1）→核查（4）→检测（不计入）→决定（2）. */
function pathWithDays(steps: readonly FlowStep[]): string {
  return mainPath(steps)
    .flatMap((index) => {
      const step = steps[index];
      if (!step) return [];
      return [`${step.name}（${step.notCounted === undefined ? step.days : '不计入'}）`];
    })
    .join('→');
}

function namesOf(places: readonly number[], steps: readonly FlowStep[]): string[] {
  return places.flatMap((place) => steps[place]?.name ?? []);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
