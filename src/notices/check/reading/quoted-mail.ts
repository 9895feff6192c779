/** What opens an earlier message beneath an answer. */
const SEPARATORS = [
  /^[ \t]*-{2,}[ \t]*(?:original message|oorspronkelijk bericht|oorspronkelijke bericht|forwarded message|doorgestuurd bericht)[ \t]*-{2,}/i,
  /^[ \t]*(?:op|on) .{6,120}(?:schreef|heeft .{1,80} geschreven|wrote)\b.{0,80}:[ \t]*$/i,
];
/** The head of an earlier message: "Van: ..." and soon after it "Verzonden: ...". */
const FROM = /^[ \t*]*(?:van|from):\*?[ \t]/i;
const SENT = /^[ \t*]*(?:verzonden|sent):\*?[ \t]/i;
const HEADING = /^[\p{L} -]{2,20}:/u;
const SAYS_SOMETHING = /\p{L}[^\p{L}]+\p{L}+[^\p{L}]+\p{L}/u;
const HEAD = 4;
const LONGEST_LINE = 300;

/** The letter without the earlier messages that it answers: quoted lines, and all beneath the head of one. All of it, where nothing else would be left. */
export function withoutQuotedMail(plain: string): string {
  const lines = plain.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && isHead(lines, index, line));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^[ \t]*>/.test(line));
  return own.some((line) => SAYS_SOMETHING.test(line) && !HEADING.test(line)) ? own.join("\n") : plain;
}

function isHead(lines: readonly string[], index: number, line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  if (SEPARATORS.some((separator) => separator.test(line))) return true;
  return FROM.test(line) && lines.slice(index + 1, index + 1 + HEAD).some((next) => next.length <= LONGEST_LINE && SENT.test(next));
}
