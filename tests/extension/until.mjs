// Waiting for a condition, never for a time. The limit is for what hangs: on a slow machine everything takes many times as long.

const giveUpAfter = 60_000;
const pollEvery = 25;

/** Waits until `attempt` gives something true and returns it; null when it gave nothing within `limit` (ms). */
export async function poll(attempt, limit) {
  for (const start = Date.now(); ;) {
    const result = await attempt();
    if (result) return result;
    if (Date.now() - start > limit) return null;
    await new Promise((resolve) => { setTimeout(resolve, pollEvery); });
  }
}

/** Waits until `attempt` gives something true and returns it; fails, saying `what` was waited for. */
export async function until(attempt, what) {
  const result = await poll(attempt, giveUpAfter);
  if (!result) throw new Error(`Waited ${giveUpAfter / 1000} s for ${what}.`);
  return result;
}
