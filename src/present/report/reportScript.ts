/** Filter, sort, blocks of rows and, in the editor, messages to the extension. An exported page reads completely without it. */
export const reportScript = `
(() => {
  document.documentElement.classList.add('has-script');
  const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;
  const state = (editor && editor.getState()) || {};
  const keep = (part) => { Object.assign(state, part); if (editor) editor.setState(state); };
  const byId = (id) => document.getElementById(id);

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]');
    if (!button || !editor) return;
    const { action, path, line, column } = button.dataset;
    editor.postMessage({ action, path, line: Number(line), column: Number(column) });
  });
  const boxes = [...document.querySelectorAll('[data-duty]:not(:disabled)')];
  for (const box of boxes) {
    if (state.ticked) box.checked = state.ticked.includes(box.dataset.duty);
    box.addEventListener('change', () => keep({ ticked: boxes.filter((one) => one.checked).map((one) => one.dataset.duty) }));
  }

  const table = byId('rows');
  if (!table) return;
  const body = table.tBodies[0];
  const [filter, verdict, shown, more] = ['filter', 'verdict', 'shown', 'more'].map(byId);
  const waiting = byId('rest');
  const shared = byId('findings') ? [...byId('findings').content.children] : [];
  const rows = [...body.rows, ...(waiting ? waiting.content.querySelectorAll('tr') : [])].map((row, order) => ({
    row, order, list: row.querySelector('[data-findings]'),
  }));
  const block = Number(more.dataset.block);
  const collator = new Intl.Collator(undefined, { numeric: true });
  let ordered = rows;
  let matching = rows;
  let limit = block;

  const numbersOf = (entry) => (entry.numbers ??= entry.list ? entry.list.dataset.findings.split(' ').map(Number) : []);
  const textOf = (entry) => (entry.text ??= entry.row.textContent.toLowerCase());
  const sharedText = () => (sharedText.texts ??= shared.map((item) => item.textContent.toLowerCase()));
  const filled = (entry) => {
    if (entry.list && entry.list.childElementCount === 0) {
      textOf(entry);
      entry.list.append(...numbersOf(entry).map((number) => shared[number].cloneNode(true)));
    }
    return entry.row;
  };
  const show = (from) => {
    const part = matching.slice(from, limit);
    part.forEach((entry, index) => entry.row.setAttribute('aria-rowindex', String(from + index + 2)));
    if (from === 0) body.replaceChildren(...part.map(filled));
    else body.append(...part.map(filled));
    const count = Math.min(limit, matching.length);
    table.setAttribute('aria-rowcount', String(matching.length + 1));
    more.hidden = count === matching.length;
    shown.textContent = shown.dataset.words
      .replace('{0}', () => count.toLocaleString(document.documentElement.lang))
      .replace('{1}', () => matching.length.toLocaleString(document.documentElement.lang));
  };
  const applyFilter = () => {
    const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean).map((word) => ({
      word, numbers: new Set(sharedText().flatMap((text, number) => (text.includes(word) ? [number] : []))),
    }));
    matching = ordered.filter((entry) =>
      (verdict.value === '' || entry.row.dataset.verdict === verdict.value) &&
      words.every(({ word, numbers }) => textOf(entry).includes(word) || numbersOf(entry).some((number) => numbers.has(number))));
    limit = block;
    show(0);
  };
  let timer;
  filter.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => { applyFilter(); keep({ filter: filter.value }); }, 120);
  });
  verdict.addEventListener('change', () => { applyFilter(); keep({ verdict: verdict.value }); });
  more.addEventListener('click', () => {
    const first = limit;
    limit += block;
    show(first);
    const next = matching[first];
    const target = next && next.row.querySelector('summary, button, a');
    if (more.hidden && target) target.focus();
  });
  const valueOf = (entry, column) => entry.row.cells[column].dataset.value || entry.row.cells[column].textContent.trim();
  for (const button of table.querySelectorAll('[data-sort]')) {
    button.addEventListener('click', () => {
      const head = button.closest('th');
      const ascending = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of table.querySelectorAll('[aria-sort]')) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      const column = Number(button.dataset.sort);
      const keyed = rows.map((entry) => [valueOf(entry, column), entry]);
      keyed.sort((a, b) => collator.compare(a[0], b[0]) || a[1].order - b[1].order);
      ordered = keyed.map(([, entry]) => entry);
      if (!ascending) ordered.reverse();
      applyFilter();
    });
  }
  // A printed page holds every row that the filter lets through.
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details:has(#rows)')) fold.open = true;
    const before = limit;
    limit = matching.length;
    show(0);
    addEventListener('afterprint', () => { limit = before; show(0); }, { once: true });
  });
  if (state.filter) filter.value = state.filter;
  if (state.verdict) verdict.value = state.verdict;
  applyFilter();
})();
`;
