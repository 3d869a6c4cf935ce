import type { IsoDate } from '#domain/date.ts';
import { nearest } from '#domain/edit-distance.ts';
import { dataOn, type ListingDefect, listingDefects } from '#domain/listing.ts';
import { basicCode } from '#domain/power-code.ts';
import type { Finding, Problem } from '#domain/problem.ts';
import type { TimeLimit } from '#domain/time-limit.ts';
import { type Power, powerName } from '#portal/powers.ts';
import { references } from '#portal/references.ts';
import { keptOut } from '#portal/with-lives.ts';
import { powerProblems } from '#strings/problems-powers.ts';
import { schemaProblems } from '#strings/problems-schema.ts';
import { limitText } from '#strings/time-limit.ts';
import { ADJUSTMENTS } from '#strings/vocabulary-powers.ts';
import { type Check, type CheckContext, problemAt } from './check.ts';
import { hasAllPowers } from './complete.ts';

/** Adjustments stand in their order, name the document that decided them, and change something. */
export const checkAdjustments: Check = (context) => {
  const { portal, sources } = context;
  const known = references(portal.documents, keptOut(portal.documents, sources));
  return portal.powers.flatMap((power) => {
    const { adjustments, origin } = power;
    const at = (finding: Finding, index: number, key: string) =>
      problemAt(finding, origin, ['adjustments', index, key]);
    return [
      ...listingDefects(adjustments).map((defect) =>
        at(defectFinding(defect, power), defect.index, defect.kind === 'order' ? 'on' : 'action'),
      ),
      ...adjustments.flatMap(({ document }, index) => {
        const found = known.find(document);
        return found && 'rule' in found ? [at(found, index, 'document')] : [];
      }),
      ...receiverProblems(power, context),
      ...changeProblems(power),
    ];
  });
};

function defectFinding({ kind, index }: ListingDefect, { adjustments }: Power): Finding {
  const { on = '', action = 'change' } = adjustments[index] ?? {};
  if (kind === 'start-late') return powerProblems.startLate(ADJUSTMENTS[action]);
  if (kind === 'end-early') return powerProblems.endEarly(ADJUSTMENTS[action]);
  return powerProblems.adjustmentOrder(on, adjustments[index - 1]?.on ?? '');
}

/** What is handed down has a receiver, and the receiver has it from the same day. */
function receiverProblems(power: Power, context: CheckContext): Problem[] {
  const { adjustments, origin, code } = power;
  const { agencies, powers } = context.portal;
  return adjustments.flatMap(({ action, to, on }, index) => {
    if (action !== 'handDown' || to === undefined) return [];
    if (context.sources.refused.has(`agencies/${to}.yaml`)) return [];
    const name = nameOn(power, on);
    const path = ['adjustments', index, 'to'];
    const receiver = agencies.find(({ id }) => id === to);
    if (!receiver) {
      const ids = agencies.map(({ id }) => id);
      return [problemAt(powerProblems.receiverUnknown(to, nearest(to, ids)), origin, path)];
    }
    const received = powers.some(
      (one) =>
        one.agency === receiver &&
        one.listing.from === on &&
        (nameOn(one, on) === name || basicCode(one.code) === basicCode(code)),
    );
    if (received || !hasAllPowers(context)) return [];
    const finding = powerProblems.receiverWithout(name, receiver.name);
    return [problemAt(finding, origin, path)];
  });
}

/** What a power was called on a day: it may have been renamed since. */
function nameOn({ stated, adjustments }: Power, on: IsoDate): string {
  return powerName({ data: dataOn(stated, adjustments as never, on) });
}

/** A change gives each field a value that it did not have. */
function changeProblems({ adjustments, origin, stated }: Power): Problem[] {
  return adjustments.flatMap(({ was, on }, index) => {
    if (!was) return [];
    if (Object.keys(was).length === 0) {
      const path = ['adjustments', index, 'was'];
      return [problemAt(schemaProblems.empty('adjustments/was'), origin, path)];
    }
    const after = dataOn(stated, adjustments as never, on) as Readonly<Record<string, unknown>>;
    return Object.entries(was).flatMap(([key, value]) => {
      const text = textOf(value);
      if (value === undefined || text !== textOf(after[key])) return [];
      const path = ['adjustments', index, 'was', key];
      return [problemAt(powerProblems.nothingChanged(key, text), origin, path)];
    });
  });
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? limitText(value as TimeLimit)
    : String(value ?? '');
}
