/** The current day as an ISO date, in UTC. */
export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
