import { note, type Finding } from "../../facts/finding.js";
import type { Party } from "../../facts/party.js";
import { ARTICLE } from "./articles.js";

/** Words of house building; whole words, so that moving house (verhuizen) and a house style (huisstijl) stay out. */
const HOUSE_BUILDING =
  /(?<!\p{L})(?:\p{L}*woning(?:en)?|(?:woon)?huis|(?:woon)?huizen|appartement(?:en)?|(?:ver|nieuw|aan|uit|op)?bouw(?:en|ing|werkzaamheden)?|dakkapel|renovatie|house|dwelling|apartment)(?!\p{L})/iu;

/**
 * A note where what is delivered to a consumer reads like house building. Recognised by words alone; the articles were not read, so a
 * note and no more.
 *
 * @param path - the field in which the text stands
 */
export function houseBuildingFindings(text: string | undefined, path: string, debtor: Party["kind"]): Finding[] {
  if ((debtor !== "consumer" && debtor !== "unknown") || text === undefined) return [];
  const word = HOUSE_BUILDING.exec(text)?.[0].slice(0, 60);
  if (word === undefined) return [];
  return [note("HOUSE_BUILDING_FOR_CONSUMER", `The agreement speaks of "${word}": building a dwelling for a consumer has rules of its own on the form, on payment by progress and on what may be held back. Not confirmed: the articles were not read, and rebuilding may fall outside them.`, {
    values: { word }, path, fix: "Have the contract and its parts checked before signing.", basis: [ARTICLE.houseBuilding],
  })];
}
