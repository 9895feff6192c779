// Malformed inputs, made from a call that works by changing some places in it.

const throwing = () => ({ get total() { throw new Error("a getter that throws"); }, get kind() { throw new TypeError("again"); } });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cyclic = () => {
  const self = { name: "cyclic", kind: "business" };
  self.self = self;
  return self;
};
const cyclicList = () => {
  const list = [];
  list.push(list);
  return list;
};
const sparse = () => {
  const list = new Array(50);
  list[40] = "x";
  return list;
};

/** Each with the name it is reported by. Made anew each time, so that no call sees what another one did to it. */
const JUNK = Object.entries({
  "undefined": () => undefined, "null": () => null, "true": () => true, "false": () => false,
  "NaN": () => Number.NaN, "Infinity": () => Number.POSITIVE_INFINITY, "-Infinity": () => Number.NEGATIVE_INFINITY, "-0": () => -0, "0": () => 0, "-1": () => -1, "1.5": () => 1.5, "0.1 + 0.2": () => 0.1 + 0.2,
  "1e21": () => 1e21, "5e-324": () => 5e-324, "2 ** 53": () => 2 ** 53, "2 ** 31": () => 2 ** 31, "12 (number)": () => 12, "100000 (number)": () => 100_000, "36500 (number)": () => 36_500, "1n": () => 1n, "10n ** 400n": () => 10n ** 400n, "-1n": () => -1n,
  "empty text": () => "", "a space": () => " ", "text -0": () => "-0", "text -0.00": () => "-0.00", "text 12,50": () => "12,50", "text 1e21": () => "1e21", "text 1e3": () => "1e3", "text NaN": () => "NaN", "text Infinity": () => "Infinity", "text -5.00": () => "-5.00", "text 0": () => "0",
  "text 0.00": () => "0.00", "text 0.001": () => "0.001", "text 0x10": () => "0x10", "text +5": () => "+5", "text 05": () => "05", "text .5": () => ".5", "text 5.": () => "5.", "text 1_000": () => "1_000", "400 digits": () => "9".repeat(400), "90000000000000.00": () => "90000000000000.00",
  "99999999999.99": () => "99999999999.99", "a million digits": () => "9".repeat(1_000_000), "200 decimals": () => `0.${"3".repeat(200)}`, "text 1000000 (percent)": () => "1000000", "Arabic digits": () => "١٢", "full-width digits": () => "１２.００",
  "2025-02-30": () => "2025-02-30", "2026-13-01": () => "2026-13-01", "0000-01-01": () => "0000-01-01", "0001-01-01": () => "0001-01-01", "9999-12-31": () => "9999-12-31", "10000-01-01": () => "10000-01-01", "+002026-01-01": () => "+002026-01-01", "2024-02-29": () => "2024-02-29", "1900-01-01": () => "1900-01-01", "2026-06-30": () => "2026-06-30", "2027-01-01": () => "2027-01-01",
  "a timestamp": () => "2026-01-02T00:00:00Z", "02/01/2026": () => "02/01/2026", "a million letters": () => "a".repeat(1_000_000), "100,000 spaces": () => " ".repeat(100_000), "50,000 (": () => "(".repeat(50_000), "lone surrogate": () => "\ud800", "zero byte": () => "\u0000", "right-to-left": () => "\u202e123", "HTML": () => "<img src=x onerror=alert(1)>", "template": () => "${7*7}{{7*7}}", "newlines": () => "a\r\nBcc: b\u2028",
  "text __proto__": () => "__proto__", "text constructor": () => "constructor", "text toString": () => "toString", "text hasOwnProperty": () => "hasOwnProperty", "EUR": () => "EUR", "JPY": () => "JPY", "KWD": () => "KWD", "XXX": () => "XXX", "eur": () => "eur", "Mars/Phobos": () => "Mars/Phobos", "business": () => "business", "consumer": () => "consumer", "stop": () => "stop", "A": () => "A", "1": () => "1",
  "[]": () => [], "{}": () => ({}), "[[]]": () => [[]], "[null]": () => [null], "[undefined]": () => [undefined], "a sparse list": sparse, "new Array(5)": () => new Array(5), "2,000 nulls": () => new Array(2000).fill(null), "2,000 objects": () => Array.from({ length: 2000 }, () => ({})), "a list in itself": cyclicList, "cyclic": cyclic,
  "{ kind: net }": () => ({ kind: "net" }), "{ kind: __proto__ }": () => ({ kind: "__proto__" }), "{ type: payment }": () => ({ type: "payment" }), "{ type: constructor }": () => ({ type: "constructor" }), "{ length: 3 }": () => ({ length: 3 }), "{ length: 1e9 }": () => ({ length: 1e9 }),
  "toFixed gives x": () => ({ toFixed: () => "x" }), "toFixed is null": () => ({ toFixed: null }), "toFixed throws": () => ({ toFixed() { throw new Error("no"); } }), "toFixed gives an object": () => ({ toFixed: () => ({}) }), "toString throws": () => ({ toString() { throw new Error("no"); }, valueOf() { throw new Error("no"); } }), "toJSON throws": () => ({ toJSON() { throw new Error("no"); } }),
  "a getter that throws": throwing, "a revoked proxy": revoked, "a proxy that throws": () => new Proxy({}, { get() { throw new Error("trap"); }, ownKeys() { throw new Error("trap"); }, has() { throw new Error("trap"); } }), "a proxy of a list": () => new Proxy([], { get() { throw new Error("trap"); } }),
  "a function": () => () => 1, "a class": () => class Junk {}, "a symbol": () => Symbol("junk"), "a date": () => new Date(0), "an invalid date": () => new Date(Number.NaN), "a map": () => new Map([["kind", "business"]]), "a set": () => new Set([1]), "a regular expression": () => /x/g, "a promise": () => Promise.resolve(1), "an error": () => new Error("junk"), "bytes": () => new Uint8Array(8), "a boxed text": () => Object("2026-06-30"), "a boxed number": () => Object(5),
  "no prototype": () => Object.create(null), "own __proto__": () => JSON.parse('{"__proto__":{"polluted":true},"kind":"business"}'), "own constructor": () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'), "inherited fields": () => Object.create({ name: "x", kind: "business" }), "an iterator that throws": () => ({ *[Symbol.iterator]() { throw new Error("iterator"); } }),
  "an endless depth": () => Array.from({ length: 5000 }).reduce((inner) => ({ a: inner }), {}),
});

/** @param {number} seed */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  /** A whole number from 0, below a bound. */
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * The changes that make one malformed input, each with the words it is reported by.
 *
 * @param {unknown[]} call a call that works
 * @param {(below: number) => number} random
 * @param {(value: object) => boolean} isWhole what is replaced but never changed inside: law packs
 */
export function randomChanges(call, random, isWhole) {
  return Array.from({ length: 1 + random(3) }, () => randomChange(call, random, isWhole));
}

function randomChange(call, random, isWhole) {
  const path = randomPath(call, random, isWhole);
  const at = pathText(path);
  const way = random(20);
  if (way === 0) return { path, words: `${at} removed`, make: () => REMOVED };
  if (way === 1) return { path, words: `${at} with an own __proto__`, make: (value) => withKey(value, "__proto__", { polluted: true, kind: "consumer" }) };
  if (way === 2) return { path, words: `${at} with an own constructor`, make: (value) => withKey(value, "constructor", { prototype: { polluted: true } }) };
  if (way === 3) return { path, words: `${at} with an unknown key`, make: (value) => withKey(value, "unknown", junk(random)[1]()) };
  if (way === 4) return { path, words: `${at} twice`, make: (value) => (typeof value === "string" ? value + value : [value, value]) };
  if (way === 5 && random(8) === 0) return { path, words: `${at} 3,000 times`, make: (value) => (Array.isArray(copyOf(value)) ? Array.from({ length: 3000 }, (_, index) => value[index % Math.max(1, value.length)]) : value) };
  if (way === 6) {
    const other = randomPath(call, random, isWhole);
    return { path, words: `${at} is ${pathText(other)}`, make: () => valueAt(call, other) };
  }
  if (way <= 9) {
    const [position, insert] = [random(1000), FRAGMENTS[random(FRAGMENTS.length)]];
    const cut = random(3) === 0 ? 1 + random(40) : 0;
    return { path, words: `${at} with ${JSON.stringify(insert)} put in at ${position}/1000 instead of ${cut} characters`, make: (value) => (typeof value === "string" ? edited(value, position, cut, insert) : insert) };
  }
  const [name, make] = junk(random);
  return { path, words: `${at} is ${name}`, make };
}

const FRAGMENTS = ["", "-", "0", "9", ".", ",", " ", "\u0000", "\ud800", "e5", "<", ">", "&", "&#0;", "&#x110000;", "&bomb;", "<!DOCTYPE x>", "<![CDATA[", "]]>", "<!--", "<?x", "</", "xmlns=\"\"", "%", "2/10 net ", "30 dagen ", "\n", "\u00a0", "'", "\"", "\\", "{", "[0-9]+"];

const REMOVED = Symbol("removed");
const junk = (random) => JUNK[random(JUNK.length)];

function edited(text, position, cut, insert) {
  const at = Math.floor((text.length * position) / 1000);
  return text.slice(0, at) + insert + text.slice(at + cut);
}

/** A copy one level deep; null for what an earlier change made that cannot be copied. */
function copyOf(value) {
  if (typeof value !== "object" || value === null) return null;
  try {
    return Array.isArray(value) ? [...value] : { ...value };
  } catch {
    return null;
  }
}

function withKey(value, key, member) {
  const copy = copyOf(value) ?? {};
  Object.defineProperty(copy, key, { value: member, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** A way into the arguments: from the whole of one of them down to one value. */
function randomPath(call, random, isWhole) {
  const path = [random(Math.max(1, call.length))];
  let value = call[path[0]];
  while (typeof value === "object" && value !== null && !isWhole(value) && random(5) > 0) {
    const keys = Object.keys(value);
    if (keys.length === 0) break;
    const key = keys[random(keys.length)];
    path.push(Array.isArray(value) ? Number(key) : key);
    value = value[key];
  }
  return path;
}

const valueAt = (value, path) => path.reduce((parent, key) => parent?.[key], value);

function pathText([argument, ...keys]) {
  return `argument ${argument + 1}${keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("")}`;
}

/** The arguments with the changes made, the call itself left as it is. */
export function changed(call, changes) {
  return changes.reduce((given, { path, make }) => replaced(given, path, make), call);
}

function replaced(value, [key, ...rest], make) {
  const copy = copyOf(value);
  if (copy === null) return value;
  const next = rest.length === 0 ? make(copy[key]) : replaced(copy[key], rest, make);
  if (next !== REMOVED) copy[key] = next;
  else if (Array.isArray(copy)) copy.splice(key, 1);
  else delete copy[key];
  return copy;
}
