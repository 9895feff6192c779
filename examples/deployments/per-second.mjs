/** How many a second of processor time, which other programs on the machine change less than the time of the clock. */
export async function perSecond(count, work) {
  const before = process.cpuUsage();
  for (let turn = 0; turn < count; turn++) await work();
  const { user, system } = process.cpuUsage(before);
  return count / ((user + system) / 1e6);
}
