/**
 * The index number and the document number that a file states, read line by line and without trust:
 * for files that cannot be read as they should be.
 */
export function statedNumbers(bytes: Uint8Array): string[] {
  const head = new TextDecoder().decode(bytes.subarray(0, 16_384));
  return [...head.matchAll(/^(?:indexNumber|docNumber): *["']?(.{3,80}?)["']?[ \r]*$/gmu)].flatMap(
    ([, number]) => number ?? [],
  );
}
