/** Chromium's own trace of what it does while something runs. */

const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8', 'toplevel'];

/** Runs `work` under the tracer. Returns its result and the trace's events: `{ name, ph, ts, dur, pid, tid, args }`, times in microseconds. */
export async function traced({ session }, work) {
  const events = [];
  const collect = ({ value }) => { events.push(...value); };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  try {
    return { result: await work(), events };
  } finally {
    const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
}
