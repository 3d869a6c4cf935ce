// Runs while the page is read, before it is painted, so that nothing moves afterwards.
(() => {
  const root = document.documentElement;
  // Scripts work, and something is asked for.
  root.classList.add('js');
  if (location.search.length > 1) root.classList.add('asks');
  try {
    const size = localStorage.getItem('size');
    if (size) root.dataset.size = size;
  } catch {
    // Storage is forbidden: the usual size stays.
  }

  // What folds is open where there is room for it; on a narrow screen the text comes first.
  const narrow = matchMedia('(width < 64rem)').matches;
  const fold = () => {
    for (const details of root.querySelectorAll('details[data-fold]')) {
      details.open = !narrow;
      details.removeAttribute('data-fold');
    }
  };

  // Of what a page says from day to day, what holds on the reader's day in China is shown: of the
  // elements with `data-from` in one with `data-days` the last that has begun. What the build left in
  // sight is the least: a reader's clock that is behind takes nothing back.
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const showNotesOfDay = () => {
    for (const group of root.querySelectorAll('[data-days]')) {
      const from = (note) => note.dataset.from ?? '';
      const notes = [...group.querySelectorAll('[data-from]')];
      notes.sort((a, b) => (from(a) < from(b) ? -1 : 1));
      const shown = notes.findIndex(({ hidden }) => !hidden);
      const due = notes.findLastIndex((note) => from(note) <= today);
      if (due <= shown) continue;
      for (const [index, note] of notes.entries()) note.hidden = index !== due;
    }
  };

  const look = () => {
    fold();
    showNotesOfDay();
  };
  const reading = new MutationObserver(look);
  reading.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    reading.disconnect();
    look();
  });
})();
