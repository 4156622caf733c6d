/** Milliseconds of processor time a call takes: unlike the clock's, they do not grow when the machine is busy. */
export function cpuTime(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
