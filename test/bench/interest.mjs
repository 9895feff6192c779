import { accrueInterest, amountFromCents } from "termijn";
import { nl } from "termijn/nl";
import { kernelInterest, prepareRates } from "./integer-kernel.mjs";
import { nanosecondsPerCall } from "./timing.mjs";

const table = nl.interest.commercial;
const rates = prepareRates(table.rows);

/** Two rates before the first anniversary, two after: four stretches. */
const FROM = "2024-01-01";
const TO = "2025-12-31";

export function benchInterest() {
  requireSameCents();
  const amounts = Array.from({ length: 64 }, (_, index) => 1_000_000 + 977 * index);
  const texts = amounts.map((cents) => amountFromCents(cents));
  const { sdk, kernel } = nanosecondsPerCall({
    sdk: (index) => accrueInterest({ principal: texts[index & 63], from: FROM, to: TO, rate: { table } }),
    kernel: (index) => kernelInterest(amounts[index & 63], FROM, TO, rates),
  });
  return { sdk, kernel, ratio: sdk / kernel };
}

/** The comparison means nothing unless both give the same cents, on many claims. */
function requireSameCents() {
  let seed = 20_261_121;
  const random = (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const isoDay = (days) => new Date(Date.UTC(2003, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
  for (let claim = 0; claim < 5_000; claim++) {
    const cents = random(claim % 10 === 0 ? 2_000_000_000 : 2_000_000);
    const first = random(8_000);
    const from = isoDay(first);
    const to = isoDay(Math.min(first + random(4_000), 8_765));
    const expected = kernelInterest(cents, from, to, rates);
    const { total, stretches } = accrueInterest({ principal: amountFromCents(cents), from, to, rate: { table } });
    const lines = (amounts) => amounts.join(" ");
    const same = total === amountFromCents(expected.total) && (cents === 0 || lines(stretches.map(({ interest }) => interest)) === lines(expected.stretches.map(({ interest }) => amountFromCents(interest))));
    if (!same) throw new Error(`The kernel and accrueInterest differ on ${cents} cents from ${from} to ${to}: ${amountFromCents(expected.total)} and ${total}`);
  }
}
