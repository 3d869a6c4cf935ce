// Runs before the page is painted: marks that scripts work, and restores the reader's size of text.
(() => {
  const { classList, dataset } = document.documentElement;
  classList.add('js');
  try {
    const size = localStorage.getItem('size');
    if (size) dataset.size = size;
  } catch {
    // Storage is forbidden: the usual size stays.
  }
})();
