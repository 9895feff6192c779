import fc from "fast-check";

// The same random cases on every machine, so that a red run means a change and not a draw. Another seed is tried by hand now and then:
// change the number, and keep what it finds as a case of its own.
fc.configureGlobal({ seed: 20_261_121 });
