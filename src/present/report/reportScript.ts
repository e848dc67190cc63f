/** Filter, sort and, in the editor, messages to the extension. The page reads completely without it. */
export const reportScript = `
(() => {
  const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;
  const table = document.getElementById('rows');
  const body = table.tBodies[0];
  const filter = document.getElementById('filter');
  const applyFilter = () => {
    const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
    for (const row of body.rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    if (editor) editor.setState({ filter: filter.value });
  };
  filter.addEventListener('input', applyFilter);
  const remembered = editor && editor.getState();
  if (remembered && remembered.filter) { filter.value = remembered.filter; applyFilter(); }
  const valueOf = (row, column) => row.cells[column].dataset.value || row.cells[column].textContent.trim();
  for (const button of table.querySelectorAll('[data-sort]')) {
    button.addEventListener('click', () => {
      const head = button.closest('th');
      const ascending = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of table.querySelectorAll('[aria-sort]')) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      const column = Number(button.dataset.sort);
      const rows = [...body.rows].sort((a, b) => valueOf(a, column).localeCompare(valueOf(b, column), undefined, { numeric: true }));
      body.append(...(ascending ? rows : rows.reverse()));
    });
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]');
    if (!button || !editor) return;
    const { action, path, line, column } = button.dataset;
    editor.postMessage({ action, path, line: Number(line), column: Number(column) });
  });
})();
`;
