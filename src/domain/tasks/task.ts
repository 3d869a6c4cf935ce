/** A unit that has to do with a task, as the plan names it. */
export interface Unit {
  readonly name: string;
  /** Whether it stands for many: 各乡镇人民政府, 县属各有关单位. */
  readonly isGeneric: boolean;
}

/** Who does a task: the one that leads (牵头单位), and the others in the order of the plan, each once. */
export interface TaskUnits {
  readonly lead: Unit;
  readonly cooperating: readonly Unit[];
}

/** How a result is compared with the value of a target. */
export type Comparator = '≥' | '>' | '=' | '<' | '≤';

/** One thing of a task that can be counted: 律师万人比不低于3.5. */
export interface Target {
  /** The words of the plan, up to the next comma. */
  readonly text: string;
  /** What is counted, as far as the words say so; else empty. */
  readonly subject: string;
  readonly comparator: Comparator;
  readonly value: number;
  /** 公里, 万亩, %; empty for a bare number. */
  readonly unit: string;
  /** The year by whose end it is due. */
  readonly due?: number;
}

/** One task of a plan: a numbered item or a row of a table that says who does it. */
export interface PlanTask {
  /** Its number as people name it: 7, （三）, and（二）1 where several tasks have the number 1. */
  readonly number: string;
  /** The number as part of an id: 7, 3, 2-1. */
  readonly key: string;
  /** The first sentence. */
  readonly title: string;
  /** All of it but the number and the units. */
  readonly text: string;
  /** The id in the text nearest above it. */
  readonly anchor?: string;
  /** The line of the text on which its units stand, 1-based. */
  readonly line?: number;
  readonly units: TaskUnits;
  readonly targets: readonly Target[];
  /** The last year by whose end something of it is due, else that of the plan. */
  readonly due?: number;
}

/** A paragraph, a heading or a row of a table of a plan. */
export interface PlanBlock {
  readonly text: string;
  readonly anchor?: string;
  /** Its line in the Markdown, 1-based. */
  readonly line?: number;
  /** The number that it has in a list, where its text does not say it. */
  readonly item?: number;
  /** The cells of a row of a table, the empty ones too. */
  readonly cells?: readonly string[];
  /** Whether the row is the first of its table. */
  readonly isHead?: boolean;
}
