import { workbookProblems } from '#strings/workbook.ts';
import { RefusedFileError } from './safe-zip.ts';

/** The first bytes of the container of old Office files and of encrypted new ones. */
const OLD_OFFICE = Buffer.from('d0cf11e0', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Tells old Office files, and new ones with a password, from the zip files that can be read.
 *
 * @throws {RefusedFileError} For either of them.
 */
export function refuseOldOffice(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE)) return;
  throw new RefusedFileError(
    buffer.includes(ENCRYPTED_PACKAGE)
      ? workbookProblems.encrypted()
      : workbookProblems.oldFormat(),
  );
}
