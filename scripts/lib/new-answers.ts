import { nearest } from '#domain/edit-distance.ts';
import { nextIndexNumber } from '#domain/index-number.ts';
import { type Agency, namesOf, type Portal } from '#portal/portal.ts';
import { keptEntriesOf } from '#site/kept-entries.ts';
import { loadContent } from '#site/load-content.ts';
import { renderCache } from '#site/render-cache.ts';
import { cli } from '#strings/cli.ts';
import { CommandError, type ContentOptions, EXIT } from './command.ts';

/**
 * The portal in which something is to be written.
 *
 * @throws {CommandError} When the content cannot be read at all.
 */
export function portalFor({ content, asOf }: ContentOptions): Portal {
  const { planned: portal } = loadContent({
    folder: content,
    asOf,
    texts: renderCache(),
    kept: keptEntriesOf(content),
  });
  if (!portal) throw new CommandError(cli.devNothing, EXIT.problems);
  return portal;
}

/**
 * The agency of an id.
 *
 * @throws {CommandError} When there is none, with the one that is likely meant.
 */
export function agencyOf(id: string, { agencies }: Portal): Agency {
  const agency = agencies.find((one) => one.id === id);
  if (agency) return agency;
  const ids = agencies.map((one) => one.id);
  const named = agencies.find((one) => namesOf(one).includes(id));
  throw usage(cli.newNoAgency(id, ids, named?.id ?? nearest(id.slice(0, 40), ids)));
}

/** @throws {CommandError} When the portal has no such topic. */
export function checkTopic(topic: string | undefined, portal: Portal): void {
  const topics = portal.topics.map(({ name }) => name);
  if (topic !== undefined && !topics.includes(topic)) throw usage(cli.newNoTopic(topic, topics));
}

/**
 * The next index number of an agency in a year.
 *
 * @throws {CommandError} When the format of the portal wants what the agency does not have.
 */
export function freeNumber(portal: Portal, agency: Agency, year: number): string {
  const { indexNumberFormats, divisionCode: area } = portal.site;
  const format = indexNumberFormats.find((one) => one !== 'any') ?? '{area}/{year}-{serial:5}';
  const given = portal.documents.map(({ data }) => data.indexNumber);
  const { uscc } = agency;
  try {
    return nextIndexNumber(given, format, { uscc, orgcode: uscc?.slice(8, 17), area, year });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw usage(cli.newNoNumber(agency.name, format));
  }
}

/** An answer that cannot be used. */
export function usage(message: string): CommandError {
  return new CommandError(message, EXIT.usage);
}
