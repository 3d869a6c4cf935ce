/** An element of the panel by its `data-search-…` attribute. */
export function panelPart<T extends HTMLElement>(panel: HTMLElement, name: string): T {
  const found = panel.querySelector<T>(`[data-search-${name}]`);
  if (!found) throw new Error(`No ${name} in the search panel`);
  return found;
}
