/** The address of a page by its file: `/a/` for `a/index.html`, `/404.html` for `404.html`. */
export function addressOfPage(file: string): string {
  return encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Whether a file of a site is a page. What stands under `files/` was not made by us. */
export function isPage(file: string): boolean {
  return file.endsWith('.html') && !file.startsWith('files/');
}
