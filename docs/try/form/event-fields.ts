import { element } from "../element.js";
import { isComplete } from "../facts.js";
import type { TypedEvent } from "../state.js";
import { filled } from "../words/in.js";
import type { Words } from "../words/words.js";
import { choice, field } from "./field.js";

const KNOWN = ["payment", "notice", "promise"] as const;

/** The fields of one event; an event of another type is shown as it is. */
export function eventFields(event: TypedEvent, index: number, { fields, events, notices, channels }: Words): HTMLElement {
  const given = event as Record<string, unknown>;
  const text = (name: string) => (typeof given[name] === "string" ? (given[name] as string) : "");
  const at = (name: string) => `events[${index}].${name}`;
  const type = KNOWN.find((known) => known === event.type);
  const name = `${type === undefined ? events.other : events[type]} ${index + 1}`;
  const amount = field(fields.amount, { path: at("amount"), value: text("amount"), decimal: true });
  return element("fieldset", { class: "event", "data-event": index },
    element("legend", {}, name),
    element("div", { class: "fields" },
      type !== undefined && field(fields.on, { path: at("on"), type: "date", value: text("on") }),
      type === "payment" && amount,
      type === "notice" && choice(fields.kind, at("kind"), text("kind"), notices, { wide: true }),
      type === "notice" && choice(fields.channel, at("channel"), text("channel"), channels),
      type === "notice" && field(fields.deadlineOn, { path: at("deadlineOn"), type: "date", value: text("deadlineOn") }),
      type === "promise" && field(fields.payBy, { path: at("payBy"), type: "date", value: text("payBy") }),
      type === "promise" && amount,
      type === undefined && element("p", { class: "plain" }, `${text("on")} · ${[event.type, text("step"), text("outcome"), text("to")].filter((part) => part !== "").join(" · ")}`)),
    !isComplete(event) && element("p", { class: "hint", "data-incomplete": true }, events.incomplete),
    element("button", { "type": "button", "class": "remove", "data-action": "remove-event", "data-index": index, "aria-label": filled(events.remove, { what: name }) }, "×"));
}
