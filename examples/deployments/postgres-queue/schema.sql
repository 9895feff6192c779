-- A debtor's file: parties and invoices as JSON, what happened since in events. next_action_on is what the nightly pass looks for;
-- whoever adds an event or an invoice sets it to today.
create table dossier (id text primary key, facts jsonb not null, next_action_on date, error jsonb);
create index on dossier (next_action_on);
create table event (id bigint generated always as identity primary key, dossier_id text not null references dossier, key text unique, facts jsonb not null);
create index on event (dossier_id);

-- One row an act, by the key of its decision: whatever runs twice, or dies half way, finds the row and does nothing again.
-- outcome: letter, for a person, or error; null while it waits.
create table act (key text primary key, dossier_id text not null references dossier, decided_on date not null, outcome text, detail jsonb);

-- The letters, ready to send. What leaves the database can be lost or sent twice: hand the key to the mail service, so that it can tell.
create table letter (key text primary key references act, subject text not null, body text not null, html text not null, sent_at timestamptz);
