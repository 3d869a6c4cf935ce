const KEY = 'search-slash';
const TYPED_IN = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/**
 * `/` leads to the search field from everywhere on the page where nothing is typed. Who controls a
 * computer by voice can turn it off (WCAG 2.1.4).
 *
 * @param root Where it is told of: words, and a button with what it says when the key is on and off.
 */
export function offerSlash(root: HTMLElement, field: HTMLInputElement): void {
  let isOn = kept() !== 'off';
  const words = root.querySelector('span');
  const button = root.querySelector('button');
  const update = () => {
    words?.toggleAttribute('hidden', !isOn);
    if (button) button.textContent = button.dataset[isOn ? 'off' : 'on'] ?? '';
  };
  button?.addEventListener('click', () => {
    isOn = !isOn;
    keep(isOn ? 'on' : 'off');
    update();
  });
  update();
  document.addEventListener('keydown', (event) => {
    if (!isOn || event.key !== '/' || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(TYPED_IN)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Storage is forbidden: the choice holds for this page only.
  }
}
