/**
 * Collects the results of the suites: `{ name, passed, failures: [{ title, error }], notRun? }`.
 * A suite that ran no test counts as a failure, unless `notRun` says why it could not run here.
 */
export function createTally() {
  const suites = [];

  function add({ name, passed, failures, notRun }) {
    const empty = passed === 0 && failures.length === 0 && notRun === undefined;
    const all = empty ? [{ title: name, error: 'the suite ran no test' }] : failures;
    const suite = { name, passed, failures: all, notRun };
    suites.push(suite);
    for (const { title, error } of all) process.stdout.write(`\nFAILED ${name}: ${title}\n${indent(error)}\n\n`);
    process.stdout.write(`${line(suite)}\n`);
  }

  function print() {
    process.stdout.write('\n');
    for (const suite of suites) process.stdout.write(`${line(suite)}\n`);
    const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
    process.stdout.write(`${String(passed)} passed, ${String(failed())} failed\n`);
  }

  const failed = () => suites.reduce((sum, suite) => sum + suite.failures.length, 0);
  return { add, print, green: () => failed() === 0 };
}

function line({ name, passed, failures, notRun }) {
  const label = name.padEnd(20);
  if (notRun !== undefined) return `  ${label} not run here: ${notRun}`;
  return `  ${label} ${String(passed)} passed, ${String(failures.length)} failed`;
}

function indent(text = '') {
  return text
    .split('\n')
    .slice(0, 60)
    .map((row) => `    ${row}`)
    .join('\n');
}
