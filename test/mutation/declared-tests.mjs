// What tests import from Vitest to declare themselves, kept as a list in place of being run.

/** The tests declared by the functions handed out, in order; `inFile` says which file declares from here on. */
export function declaring() {
  const tests = [];
  let file = "";
  let hooks = { before: [], after: [] };
  let path = [];

  const test = (name, ...rest) => {
    const body = rest.find((argument) => typeof argument === "function");
    const around = hooks;
    const full = [...path, name].join(" ");
    tests.push({
      id: `${file}#${tests.length} ${full}`,
      name: full,
      file,
      async run() {
        for (const hook of around.before) await hook();
        await body();
        for (const hook of around.after) await hook();
      },
    });
  };
  const describe = (name, ...rest) => {
    const outer = { hooks, path };
    hooks = { before: [...hooks.before], after: [...hooks.after] };
    path = [...path, name];
    rest.find((argument) => typeof argument === "function")();
    ({ hooks, path } = outer);
  };
  const inFile = (name) => {
    file = name;
    hooks = { before: [], after: [] };
    path = [];
  };
  const functions = {
    describe: withVariants(describe),
    test: withVariants(test),
    it: withVariants(test),
    beforeEach: (hook) => hooks.before.push(hook),
    afterEach: (hook) => hooks.after.unshift(hook),
  };
  return { tests, functions, inFile };
}

function withVariants(declare) {
  const each = (rows) => (name, body) => rows.forEach((row) => declare(name, () => (Array.isArray(row) ? body(...row) : body(row))));
  return Object.assign(declare, { each, runIf: (holds) => (holds ? declare : () => {}), skipIf: (holds) => (holds ? () => {} : declare) });
}
