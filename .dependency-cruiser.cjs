/** The rooms of src/, from the one that knows nobody to the one that may know all above it. Rooms on one line do not know each other. */
const ROOMS = [
  ["errors"],
  ["money", "dates"],
  ["facts"],
  ["law"],
  ["terms"],
  ["interest", "costs", "beforehand"],
  ["receipt"],
  ["agreements"],
  ["ledger"],
  ["statement"],
  ["prescription", "vat", "file"],
  ["dunning"],
  ["notices"],
  ["worth"],
  ["portfolio"],
  ["interop", "pictures"],
  ["schemas"],
];

const ENTRY_POINTS = "^src/(index|law/nl/index|law/nl/collecting/index|schemas/index|interop/ubl|interop/exchange|pictures/index)\\.ts$";

const downwards = ROOMS.flatMap((rooms, level) =>
  rooms.map((room) => ({
    name: `${room}-knows-only-rooms-above`,
    severity: "error",
    comment: "Data flow one way, from money and dates to the portfolio.",
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: `^src/(${[room, ...ROOMS.slice(0, level).flat()].join("|")})/` },
  })),
);

module.exports = {
  forbidden: [
    ...downwards,
    {
      name: "every-room-has-its-place",
      severity: "error",
      comment: "A new room is added to the list above.",
      from: { path: "^src/[^/]+/", pathNot: `^src/(${ROOMS.flat().join("|")})/` },
      to: { path: "^src/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Types included: two files that need each other are one file, or a third.",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "law-is-handed-in",
      severity: "error",
      comment: "A country's law is a value that the caller hands in; nothing but its own entry point imports it.",
      from: { path: "^src/", pathNot: "^src/law/nl/" },
      to: { path: "^src/law/nl/" },
    },
    {
      name: "no-dead-files",
      severity: "error",
      comment: "Every file serves an entry point.",
      from: { path: ENTRY_POINTS },
      to: { path: "^src/", pathNot: ENTRY_POINTS, reachable: false },
    },
    {
      name: "no-platform",
      severity: "error",
      comment: "Pure: no file, clock or network of a platform.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
