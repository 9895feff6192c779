const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Dutch, English, German and French words that name no work and no goods. */
const NAMES_NOTHING = /* @__PURE__ */ words(`
  werkzaamheden werkzaamheid werk werken dienst diensten dienstverlening levering leveringen geleverd goederen artikel artikelen product producten
  materiaal materialen arbeid uren uur dagen kosten honorarium factuur nota bedrag project opdracht advies advisering consultancy diversen
  services service work works delivery deliveries delivered goods item items product products material materials labour labor hours hour days
  cost costs fee fees invoice amount project assignment advice consulting sundries
  arbeit arbeiten leistung leistungen dienstleistung dienstleistungen lieferung lieferungen waren ware rechnung stunden
  prestation prestations travaux livraison marchandises marchandise facture honoraires heures`);
/** Words around them that add nothing to what was delivered. */
const ADDS_NOTHING = /* @__PURE__ */ words(`
  de het een en of van voor in op aan door per met te bij tot volgens conform cf als zoals afspraak afgesproken overeengekomen overeenkomst offerte
  contract ons onze u uw wij jullie div diverse overige algemene alg verrichte verricht uitgevoerde uitgevoerd geleverde maand week periode kwartaal jaar
  januari februari maart april mei juni juli augustus september oktober november december
  the a an and or of for on at by to with as per agreed agreement quote quotation order our your various sundry other general miscellaneous misc rendered
  performed provided diverse gemäß laut vereinbarung für und die der das den im
  selon accord convention pour et le la les des du divers diverses month period quarter year january february march may june july august october`);

/**
 * Whether a description leaves open what was delivered: "werkzaamheden", "diverse diensten maart 2026", "services as agreed", a bare dash.
 * One word that is not among the known ones makes it a description.
 */
export function isVague(description: string): boolean {
  const found = description.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return found.every((word) => NAMES_NOTHING.has(word) || ADDS_NOTHING.has(word));
}
