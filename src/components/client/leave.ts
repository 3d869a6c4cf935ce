/** Ask before a link leads to another host. */
export function askBeforeLeaving(root: Document): void {
  const dialog = root.querySelector<HTMLDialogElement>('dialog.leave');
  const target = dialog?.querySelector<HTMLElement>('.target');
  if (!dialog || !target) return;
  let address = '';
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !/^https?:$/.test(link.protocol) || link.host === location.host) return;
    event.preventDefault();
    address = link.href;
    target.textContent = address;
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'leave') location.assign(address);
    dialog.returnValue = '';
  });
}
