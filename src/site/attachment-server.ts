import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { context } from './context.ts';

/** Answers for the attachments of documents while previewing; a build copies them instead. */
export function attachmentServer(content: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const { attachments, origin } of context().portal.documents) {
      const found = attachments.find(({ path }) => path === pathname);
      if (!found) continue;
      response.setHeader('content-disposition', 'attachment');
      createReadStream(join(content, dirname(origin.file), found.file))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
      return;
    }
    next();
  };
}
