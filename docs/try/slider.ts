import { dayAt, numberOf } from "./days.js";
import { writtenDay } from "./figures.js";
import type { State } from "./state.js";

const DAYS_BEHIND_LAST = 180;
const DAYS_IN_ALL = 730;

/** The days that the slider spans: from the invoice to well behind the last thing that happened. */
function spanOf({ invoice, events, on }: State): { first: number; last: number } {
  const known = [invoice.issuedOn ?? "", ...events.map((event) => event.on)].map(numberOf).filter((day) => !Number.isNaN(day));
  const first = Math.min(...known, numberOf(on));
  return { first, last: Math.max(first + DAYS_IN_ALL, numberOf(on), ...known.map((day) => day + DAYS_BEHIND_LAST)) };
}

/** Sets the slider, its text and the date beside it to the day of a state. */
export function setSlider(slider: HTMLInputElement, exact: HTMLInputElement, spoken: HTMLElement, state: State): void {
  const { first, last } = spanOf(state);
  slider.min = String(first);
  slider.max = String(last);
  slider.value = String(numberOf(state.on));
  const text = writtenDay(state.on, state.language);
  slider.setAttribute("aria-valuetext", text);
  slider.style.setProperty("--part", `${((numberOf(state.on) - first) / (last - first)) * 100}%`);
  spoken.textContent = text;
  if (document.activeElement !== exact) exact.value = state.on;
}

export function dayOfSlider(slider: HTMLInputElement): string {
  return dayAt(Number(slider.value));
}
