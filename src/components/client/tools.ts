import { moving } from '#strings/moving.ts';

/** The buttons of a document: size of text, print, copy the link, copy the link of an article. */
export function offerTools(root: Document): void {
  const { dataset } = root.documentElement;
  const buttons = root.querySelectorAll<HTMLButtonElement>('[data-size-button]');
  const show = () => {
    for (const button of buttons) {
      const pressed = button.dataset['sizeButton'] === (dataset['size'] ?? 'medium');
      button.setAttribute('aria-pressed', String(pressed));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      dataset['size'] = button.dataset['sizeButton'] ?? 'medium';
      keep('size', dataset['size']);
      show();
    });
  }
  show();

  root.querySelector('[data-print]')?.addEventListener('click', () => print());
  const status = root.querySelector<HTMLElement>('[data-share-status]');
  root
    .querySelector('[data-share]')
    ?.addEventListener('click', () => copy(addressOf(location.hash), status));
  offerAnchors(root, status);
}

/** A small button after each heading and article that copies its address. */
function offerAnchors(root: Document, status: HTMLElement | null): void {
  for (const target of root.querySelectorAll<HTMLElement>(
    '.prose :is(h2, h3, h4, h5, h6, p, .article)[id]',
  )) {
    const button = root.createElement('button');
    button.type = 'button';
    button.className = 'copy-anchor';
    button.textContent = '#';
    button.setAttribute('aria-label', moving.copyAnchor);
    button.title = moving.copyAnchor;
    button.addEventListener('click', () => {
      history.replaceState(null, '', `#${target.id}`);
      copy(addressOf(`#${target.id}`), status);
    });
    // An article is a section: the button stands at the end of its first paragraph.
    (target.querySelector(':scope > p') ?? target).append(button);
  }
}

/** The address of this page to pass on, without what this reader had searched for. */
function addressOf(fragment: string): string {
  return location.origin + location.pathname + fragment;
}

async function copy(text: string, status: HTMLElement | null): Promise<void> {
  let said: string = moving.shared;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = moving.shareFailed;
  }
  if (status) status.textContent = said;
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden: the size holds for this page only.
  }
}
