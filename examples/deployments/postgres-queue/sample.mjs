/** Dossiers of all sorts; the same number gives the same one. Two hundred in a row hold reminders, tasks for a person, waits, paid ones and a bad one. */
export function sampleDossiers(count) {
  return Array.from({ length: count }, (_, number) => {
    const issuedOn = number % 11 === 0 ? "2026-11-02" : "2026-09-02";
    const events = [];
    if (number % 5 !== 0) events.push({ type: "step", step: "check", outcome: "done", on: "2026-10-05" });
    if (number % 7 === 0) events.push({ type: "payment", on: "2026-10-20", amount: "1210.00" });
    return {
      id: `d${String(number).padStart(5, "0")}`,
      creditor: { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" },
      debtor: { name: `Debtor ${number}`, kind: number === 13 ? "person" : "business" },
      invoices: [{ number: `2026-${number}`, issuedOn, receivedOn: issuedOn, total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
      events,
      bankDataThrough: "2026-11-21",
    };
  });
}

export async function storeDossiers(pool, dossiers, on) {
  const rows = dossiers.map(({ id, events, ...facts }) => ({ id, facts, events }));
  await pool.query(`
    insert into dossier (id, facts, next_action_on) select id, facts, $2 from jsonb_to_recordset($1) as d (id text, facts jsonb)`, [JSON.stringify(rows), on]);
  await pool.query(`
    insert into event (dossier_id, facts) select d.id, e.facts
    from jsonb_to_recordset($1) as d (id text, events jsonb), jsonb_array_elements(d.events) as e (facts)`, [JSON.stringify(rows)]);
}
