/** Kort na de levering: is alles goed aangekomen? Geen herinnering en geen verwijt. */
export const courtesy = {
  "courtesy.subject": "Is alles in orde met {invoices}?",
  "courtesy.opening": "Wij stuurden u {invoices}. Graag horen wij of alles goed is aangekomen en of u tevreden bent over wat wij leverden.",
  "courtesy.nothing": "Is alles in orde? Dan hoeft u nu niets te doen.",
  "courtesy.problem": "Is er iets niet naar wens, of mist u een gegeven op de factuur? Laat het ons weten. Dan lossen wij het op.",
  "courtesy.due": "U kunt betalen tot en met {dueOn}. De gegevens staan hieronder.",
  "courtesy.details": "De betaalgegevens staan hieronder bij elkaar.",
};
