import type { Issue } from "termijn";
import { element, show } from "../element.js";
import { filled } from "../words/in.js";
import type { Words } from "../words/words.js";
import { idOf } from "./field.js";

/** What each kind of field must be, in the reader's words. */
const KIND_OF_FIELD: Readonly<Record<string, keyof Words["mustBe"]>> = {
  total: "amount", vat: "amount", amount: "amount", issuedOn: "day", receivedOn: "day", on: "day", dueOn: "day", deadlineOn: "day", payBy: "day", days: "count", months: "count", number: "text", name: "text",
};

/** Puts each problem beside its field; gives the sentences with the id of the field, for the list that leads to them. */
export function showErrors(form: Element, issues: readonly Issue[], words: Words): { id: string; sentence: string }[] {
  for (const place of form.querySelectorAll<HTMLElement>(".error")) {
    place.hidden = true;
    place.textContent = "";
  }
  for (const input of form.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
  return issues.map(({ path, message, code }) => {
    const id = idOf(path);
    const input = form.querySelector(`#${CSS.escape(id)}`);
    const label = form.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent?.trim() ?? path;
    const known = code === "order" || code === "reference" || code === "duplicate" ? undefined : KIND_OF_FIELD[path.split(".").at(-1)!];
    const sentence = filled(words.mustBe[known ?? "other"], { field: label, message });
    const place = document.getElementById(`${id}-error`);
    if (input !== null && place !== null) {
      input.setAttribute("aria-invalid", "true");
      place.hidden = false;
      show(place, sentence);
    }
    return { id: input === null ? "" : id, sentence };
  });
}

/** The list of problems, each a link to its field. */
export function problemList(problems: readonly { id: string; sentence: string }[], words: Words): HTMLElement {
  return element("div", { class: "problems" },
    element("p", {}, words.answer.wrong),
    element("ul", {}, ...problems.map(({ id, sentence }) => element("li", {}, id === "" ? sentence : element("a", { "href": `#${id}`, "data-action": "to-field", "data-field": id }, sentence)))));
}
