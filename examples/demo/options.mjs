import { parseArgs } from "node:util";
import { toCents } from "termijn";
import { Refusal } from "./refusal.mjs";

const OPTIONS = {
  on: { type: "string" },
  debtor: { type: "string" },
  "agreed-in": { type: "string" },
  received: { type: "string" },
  performed: { type: "string" },
  contracted: { type: "string" },
  paid: { type: "string", multiple: true },
  notice: { type: "string", multiple: true },
  letter: { type: "boolean" },
  kind: { type: "string" },
  worth: { type: "boolean" },
  odds: { type: "string", multiple: true },
  price: { type: "string", multiple: true },
  json: { type: "boolean" },
  help: { type: "boolean" },
};

const DEBTORS = ["business", "consumer", "public-authority", "unknown"];
const AGREED_IN = ["contract", "general-conditions", "invoice"];

/** The command line as facts; absent facts stay absent. */
export function optionsFrom(args) {
  const { values, positionals } = parsed(args);
  if (values.help) return { help: true };
  if (positionals.length > 1) throw new Refusal(`Expected one e-invoice, got ${positionals.length}: ${positionals.join(", ")}.`);
  return {
    help: false,
    json: values.json ?? false,
    path: positionals[0],
    on: day(values.on, "--on"),
    debtor: oneOf(values.debtor, DEBTORS, "--debtor"),
    agreedIn: oneOf(values["agreed-in"], AGREED_IN, "--agreed-in"),
    receivedOn: day(values.received, "--received"),
    performedOn: day(values.performed, "--performed"),
    contractedOn: day(values.contracted, "--contracted"),
    payments: values.paid?.map(payment),
    notices: values.notice?.map(notice),
    letter: values.letter ?? values.kind !== undefined,
    kind: values.kind,
    worth: values.worth ?? (values.odds ?? values.price) !== undefined,
    odds: values.odds && Object.fromEntries(values.odds.map((text) => byRoute(text, "--odds", "agency=0.5", chance))),
    prices: values.price && Object.fromEntries(values.price.map((text) => byRoute(text, "--price", "lawyer=500.00", (amount) => positiveAmount(amount, "--price")))),
  };
}

function parsed(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [sentence] = error.message.split(/\.(?:\s|$)/);
    throw new Refusal(`${sentence}. Run npm run demo -- --help for the options.`);
  }
}

function oneOf(value, allowed, option) {
  if (value === undefined || allowed.includes(value)) return value;
  throw new Refusal(`${option} expects one of ${allowed.join(", ")}, got "${value}".`);
}

function day(value, option) {
  if (value === undefined) return undefined;
  // A day that does not exist is not equal to itself after a round trip.
  const instant = new Date(`${value}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
  if (!exists) throw new Refusal(`${option} expects a day as 2026-11-21, got "${value}".`);
  return value;
}

function payment(text) {
  const [on, amount, ...rest] = text.split(":");
  if (amount === undefined || rest.length > 0) throw new Refusal(`--paid expects a day and an amount as 2026-05-01:100.00, got "${text}".`);
  return { type: "payment", on: day(on, "--paid"), amount: positiveAmount(amount, "--paid") };
}

/** ROUTE=VALUE */
function byRoute(text, option, example, valueOf) {
  const at = text.indexOf("=");
  if (at <= 0) throw new Refusal(`${option} expects a route and its value as ${example}, got "${text}".`);
  return [text.slice(0, at), valueOf(text.slice(at + 1))];
}

function chance(text) {
  const odds = Number(text);
  if (text.trim() === "" || !(odds >= 0 && odds <= 1)) throw new Refusal(`--odds expects a chance from 0 to 1 as agency=0.5, got "${text}".`);
  return odds;
}

function positiveAmount(text, option) {
  const refusal = new Refusal(`${option} expects an amount above zero as 100.00, got "${text}".`);
  try {
    if (toCents(text) > 0) return text;
  } catch {
    throw refusal;
  }
  throw refusal;
}

/** KIND:DATE, then any of received=DATE, deadline=DATE, channel=CHANNEL and costs=AMOUNT. */
function notice(text) {
  const [kind, on, ...details] = text.split(":");
  if (on === undefined) throw new Refusal(`--notice expects a kind and a day as reminder:2026-03-02, got "${text}".`);
  const event = { type: "notice", kind, on: day(on, "--notice"), channel: "email" };
  for (const detail of details) {
    const [name, value] = detail.split("=");
    if (name === "received") event.receivedOn = day(value, "--notice received");
    else if (name === "deadline") event.deadlineOn = day(value, "--notice deadline");
    else if (name === "channel") event.channel = value;
    else if (name === "costs") event.claimed = { costs: positiveAmount(value, "--notice costs") };
    else throw new Refusal(`--notice knows received=, deadline=, channel= and costs=, not "${detail}".`);
  }
  return event;
}
