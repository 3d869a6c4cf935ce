import type { Finding } from '#domain/problem.ts';

/** A cell, or a part of one, that cannot be read. Never leaves this folder. */
export class UnreadableCell extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}
