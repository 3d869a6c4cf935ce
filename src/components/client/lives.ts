import type { LivesFile } from '#domain/life-row.ts';

let loaded: Promise<LivesFile> | undefined;

/**
 * The lives of all normative documents. They are fetched once; after that the page works without a
 * network. A failure is forgotten, so that the next call tries again.
 *
 * @throws {Error} When they cannot be fetched.
 */
export function loadLives(address: string): Promise<LivesFile> {
  loaded ??= fetchLives(address).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchLives(address: string): Promise<LivesFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as LivesFile;
}
