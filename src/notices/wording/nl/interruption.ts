/** De stuitingsbrief: een schriftelijke mededeling waarin de schuldeiser zich ondubbelzinnig zijn recht op nakoming voorbehoudt. */
export const interruption = {
  "interruption.subject": "Stuiting van de verjaring: {about}",
  "interruption.opening": "Wij hebben een vordering op u wegens {invoices}. Deze vordering is nog niet of niet helemaal voldaan.",
  "interruption.reserve": "Wij behouden ons ondubbelzinnig het recht op nakoming van deze hele vordering voor: de hoofdsom, de rente en de kosten. Met deze brief stuiten wij de verjaring.",
  "interruption.basis": "Dit is een mededeling in de zin van {prescriptionBasis}.",
  "interruption.scope": "Dat geldt ook voor rente en kosten die er later bij komen.",
  "interruption.demand": "Wij manen u aan om {total} te betalen.",
  "interruption.agreement": "Wat wij met u hebben afgesproken over de betaling, verandert door deze brief niet.",
  "interruption.noCosts": "Kosten zitten op dit moment niet in dit bedrag.",
};
