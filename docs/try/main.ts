import { addressOf, stateOf } from "./address.js";
import { answersOn, type Answers } from "./answers.js";
import { dayAt, isDay, numberOf, today } from "./days.js";
import { element, show } from "./element.js";
import { factsOf } from "./facts.js";
import { written, writtenDay } from "./figures.js";
import { change, newEvent } from "./form/change.js";
import { fillFrom } from "./form/e-invoice.js";
import { problemList, showErrors } from "./form/errors.js";
import { idOf } from "./form/field.js";
import { formFor } from "./form/form.js";
import { account } from "./results/account.js";
import { answer } from "./results/answer.js";
import { findings } from "./results/findings.js";
import { letter } from "./results/letter.js";
import { nextStep, todaySentence } from "./results/next-step.js";
import { interest, timeline } from "./results/pictures.js";
import { verdict } from "./results/verdict.js";
import { dayOfSlider, setSlider } from "./slider.js";
import { emptyState, exampleState, type Language, type State, type TypedEvent } from "./state.js";
import { filled, WORDS } from "./words/in.js";
import type { Words } from "./words/words.js";

const place = <Place extends HTMLElement>(id: string) => document.getElementById(id) as Place;
const slider = place<HTMLInputElement>("slider");
const exact = place<HTMLInputElement>("exact");
const form = place<HTMLFormElement>("entry");
/** Widths of the pictures in their own units, so that their text stays of reading size. */
const NARROW = 320;
const WIDE = 620;
const QUIET_MILLISECONDS = 500;

let state: State = stateOf(location.hash) ?? emptyState("nl", today());
let answers: Answers | null = null;
let speaking: ReturnType<typeof setTimeout> | undefined;

function words(): Words {
  return WORDS[state.language];
}

/** All that depends on the language alone. */
function showWords(): void {
  document.documentElement.lang = state.language;
  document.title = words().page.title;
  const wordAt = (path: string) => path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], words()) as string;
  for (const node of document.querySelectorAll<HTMLElement>("[data-word]")) node.textContent = wordAt(node.dataset["word"]!);
  for (const node of document.querySelectorAll<HTMLElement>("[data-label]")) node.setAttribute("aria-label", wordAt(node.dataset["label"]!));
  for (const node of document.querySelectorAll<HTMLElement>(".language")) node.setAttribute("aria-pressed", String(node.dataset["language"] === state.language));
}

function showForm(focus?: string): void {
  place("fields").replaceChildren(...formFor(state, words()));
  if (focus !== undefined) document.getElementById(focus)?.focus();
}

/** What the package answers to what is typed, on the day of the slider. */
function showAnswers(): void {
  history.replaceState(null, "", addressOf(state));
  setSlider(slider, exact, place("day-text"), state);
  const facts = factsOf(state, { creditor: words().fields.creditorName, debtor: words().fields.debtorName });
  const problems = showErrors(form, facts.kind === "wrong" ? facts.issues : [], words());
  place("answers").hidden = facts.kind !== "facts";
  answers = null;
  if (facts.kind !== "facts") {
    const labels = facts.kind === "missing" ? facts.paths.map((path) => form.querySelector(`label[for="${idOf(path)}"]`)!.textContent!.toLowerCase()) : [];
    show(place("waiting"), facts.kind === "missing" ? element("p", { class: "empty" }, filled(words().answer.empty, { fields: labels.join(", ") })) : problemList(problems, words()));
    return;
  }
  show(place("waiting"));
  answers = answersOn(facts.dossier, state, place("result").clientWidth < WIDE ? NARROW : WIDE);
  show(place("answer"), ...answer(answers, state, words()));
  show(place("next"), ...nextStep(answers, state, words()));
  show(place("letter"), ...letter(answers, state, words()));
  show(place("timeline-place"), ...timeline(answers.timeline, state, words()));
  show(place("interest-place"), ...answers.interest.flatMap((picture, index) => interest(picture, index, words())));
  show(place("account"), ...account(answers, state, words()));
  show(place("verdict"), ...verdict(answers, state, words()));
  show(place("findings"), ...findings(answers, facts.findings, words()));
  speak(answers);
}

/** Says the outcome to a screen reader once the slider has come to rest. */
function speak({ statement, ...rest }: Answers): void {
  clearTimeout(speaking);
  const sentence = filled(words().answer.live, { on: writtenDay(state.on, state.language), open: written(statement.open, state.language, statement.currency), next: todaySentence({ statement, ...rest }, state.language, words()) });
  speaking = setTimeout(() => (place("live").textContent = sentence), QUIET_MILLISECONDS);
}

function showAll(focus?: string): void {
  showWords();
  showForm(focus);
  showAnswers();
}

function goTo(day: string): void {
  if (!isDay(day)) return;
  state.on = day;
  showAnswers();
}

async function read(file: File): Promise<void> {
  const { isRead, sentence } = fillFrom(await file.text(), file.name, state, words());
  place("read").textContent = sentence;
  place("read").classList.toggle("failed", !isRead);
  if (isRead) showAll();
}

async function copy(): Promise<void> {
  if (answers?.letter?.ok !== true) return;
  const text = document.querySelector('[data-figure="letter"]')!;
  getSelection()?.selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(answers.letter.value.text);
    place("copied").textContent = words().letter.copied;
  } catch {
    // Where a page may not write to the clipboard the text stands selected, for the reader's own key.
  }
}

/** Appends the event that the decision carries, as a host would. */
function record(): void {
  if (answers?.decision.kind !== "act") return;
  state.events.push(answers.decision.record as TypedEvent);
  showForm();
  showAnswers();
  document.getElementById(document.getElementById("record") === null ? "to-next" : "record")?.focus();
}

const ACTIONS: Readonly<Record<string, (data: DOMStringMap) => void>> = {
  "language": ({ language }) => {
    state.language = language as Language;
    showAll();
  },
  "example": () => {
    state = exampleState(state.language);
    place("read").textContent = "";
    showAll();
  },
  "clear": () => {
    state = emptyState(state.language, state.on);
    place("read").textContent = "";
    showAll();
  },
  "add-event": ({ type }) => {
    state.events.push(newEvent(type!, state.on));
    showForm(idOf(`events[${state.events.length - 1}].on`));
    showAnswers();
  },
  "remove-event": ({ index }) => {
    state.events.splice(Number(index), 1);
    showForm("add-payment");
    showAnswers();
  },
  "shift-day": ({ days }) => goTo(dayAt(numberOf(state.on) + Number(days))),
  "go-to-day": ({ day }) => goTo(day!),
  "to-field": ({ field }) => document.getElementById(field!)?.focus(),
  "to-result": () => place("result").focus(),
  "copy": () => void copy(),
  "record": record,
};

document.addEventListener("click", (event) => {
  const target = (event.target as Element).closest<HTMLElement>("[data-action]");
  if (target === null) return;
  event.preventDefault();
  ACTIONS[target.dataset["action"]!]?.(target.dataset);
});
document.addEventListener("input", ({ target }) => {
  if (target === slider) return goTo(dayOfSlider(slider));
  if (target === exact) return goTo(exact.value);
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const { path, odds } = target.dataset;
  if (odds !== undefined) state.odds[odds] = target.value;
  else if (path === undefined) return;
  else if (change(state, path, target.value, target instanceof HTMLInputElement && target.checked)) showForm(target.id);
  showAnswers();
});
form.addEventListener("submit", (event) => event.preventDefault());
place("file").addEventListener("change", ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file !== undefined) void read(file);
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  place("drop").classList.add("over");
});
document.addEventListener("dragleave", () => place("drop").classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  place("drop").classList.remove("over");
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void read(file);
});
addEventListener("hashchange", () => {
  state = stateOf(location.hash) ?? emptyState(state.language, state.on);
  showAll();
});
matchMedia(`(min-width: ${WIDE + 60}px)`).addEventListener("change", showAnswers);

showAll();
