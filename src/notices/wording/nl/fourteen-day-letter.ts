/**
 * De veertiendagenbrief (WIK-brief): zonder deze brief zijn er voor een consument geen incassokosten. Elk onderdeel is verplicht:
 * het verzuim, wat er open staat, de termijn vanaf de dag na bezorging, het gevolg, en het precieze bedrag van de kosten.
 */
export const fourteenDayLetter = {
  "fourteen-day-letter.subject": "Laatste kans om zonder incassokosten te betalen: {about}",
  "fourteen-day-letter.opening": "U hebt {invoices} niet of niet helemaal betaald. De vervaldatum is voorbij en u bent in verzuim. Aan {creditorName} moet u nog {total} betalen.",
  "fourteen-day-letter.term": "Betaal {total} binnen {termDays} dagen vanaf de dag nadat deze brief bij u is bezorgd.",
  "fourteen-day-letter.termDate": "Wij gaan ervan uit dat deze brief op {receivedOn} bij u is bezorgd. Dan is {deadline} de laatste dag waarop u zonder incassokosten kunt betalen. Is de brief later bezorgd? Dan is de laatste dag ook later.",
  "fourteen-day-letter.inTime": "Betaalt u {total} binnen deze termijn, dan betaalt u geen incassokosten.",
  "fourteen-day-letter.consequence": "Betaalt u niet binnen deze termijn, dan moet u ook incassokosten betalen. Die zijn precies {costsAnnounced}. Dat bedrag volgt uit {costsBasis} en is berekend over een hoofdsom van {costsBase}.",
  "fourteen-day-letter.noVat": "Over de incassokosten rekenen wij geen btw.",
  "fourteen-day-letter.vat": "Wij kunnen de btw over de incassokosten niet aftrekken. Daarom verhogen wij de incassokosten met {costsVat} btw. Samen is dat {costsWithVat}.",
  "fourteen-day-letter.part": "Betaalt u een deel op tijd, dan berekenen wij de incassokosten alleen over het deel dat u niet op tijd hebt betaald.",
  "fourteen-day-letter.free": "Voor deze brief betaalt u niets.",
  "fourteen-day-letter.object": "Bent u het niet eens met deze vordering? Laat ons dan binnen deze termijn weten waarom.",
};
