import { expect, test } from "vitest";
import { isVague } from "../../src/beforehand/vague-description.js";

test.each([
  "werkzaamheden", "Werkzaamheden", "Diensten", "services", "Conform afspraak", "conform offerte 2026-12", "Diverse werkzaamheden maart 2026", "Verrichte werkzaamheden week 12",
  "Services as agreed", "Services rendered in March 2026", "Levering goederen", "Advies", "Uren januari", "8 uur", "Project", "Factuur 42", "-", "1", "", "…", "D.i.v. diensten",
  "Dienstleistungen gemäß Vereinbarung", "Prestations selon accord", "WERKZAAMHEDEN VOLGENS OPDRACHT",
])("%j leaves open what was delivered", (description) => {
  expect(isVague(description)).toBe(true);
});

test.each([
  "Schilderwerk voorgevel Kade 1", "Werkzaamheden aan de cv-ketel", "Advies nieuwe arbeidscontracten", "Fotografie 4 maart", "Huur april 2026", "Website redesign",
  "Services for the Phoenix migration", "Hosting maart 2026", "Uren timmerman", "Bloemen", "ИТ-услуги: миграция",
])("%j says it", (description) => {
  expect(isVague(description)).toBe(false);
});

test("a long text takes no long time", () => {
  const started = performance.now();
  expect(isVague("werkzaamheden ".repeat(100_000))).toBe(true);
  expect(performance.now() - started).toBeLessThan(1_000);
});
