/**
 * What is mutated in each room, and which tests have to notice it. `from` and `tests` are paths from the root of the repository.
 * `without` are test files that are left out. A test folder stands here when it is about the room; that other tests would notice a mutant too does not count.
 */
export const ROOMS = {
  // With the Dutch rules, where most of it stands.
  costs: {
    from: ["src/costs/**/*.ts", ...["costs", "cost-scale", "business-costs", "consumer-costs", "fixed-principals", "fourteen-day-letter"].map((name) => `src/law/nl/${name}.ts`)],
    tests: ["test/costs", "test/law", "test/statement"], without: ["test/statement/laws.test.ts"],
  },
  interest: { from: ["src/interest/**/*.ts"], tests: ["test/interest"] },
  ledger: { from: ["src/ledger/**/*.ts"], tests: ["test/ledger"] },
  prescription: { from: ["src/prescription/**/*.ts"], tests: ["test/prescription"] },
  agreements: { from: ["src/agreements/**/*.ts"], tests: ["test/agreements"] },
  terms: { from: ["src/terms/*.ts", "src/facts/part-amounts.ts"], tests: ["test/terms"] },
  // Without its laws, which take four seconds for each mutant: with them the score could only be higher.
  dunning: { from: ["src/dunning/**/*.ts"], tests: ["test/dunning", "test/stories/dunning-business.test.ts", "test/stories/dunning-consumer.test.ts"], without: ["test/dunning/laws.test.ts"] },
};

/** The least part of the mutants, in percent, that the tests of a room must notice. */
export const LEAST = 85;
