/**
 * What is wrong with a report of `web-ext lint --output json`: each complaint that is not among `known`, and each of `known` that
 * is no longer made. Complaints are compared as "CODE message", without the numbers that tell a place.
 */
export function wrongIn(report, known) {
  const said = [...report.errors, ...report.warnings, ...report.notices].map(({ code, message }) => `${code} ${message}`.replace(/ at \d+\./, ''));
  return [...said.filter((one) => !known.includes(one)), ...known.filter((one) => !said.includes(one)).map((one) => `no longer said: ${one}`)];
}
