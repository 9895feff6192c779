/** A bar on stderr, so that stdout holds results alone; redrawn ten times a second at most. */
export function progressBar(total, stream = process.stderr) {
  const started = performance.now();
  let done = 0;
  let drawn = 0;
  const draw = () => {
    drawn = performance.now();
    const share = done / total;
    const seconds = (drawn - started) / 1000;
    const left = share > 0 ? Math.round(seconds / share - seconds) : 0;
    const bar = "█".repeat(Math.round(share * 30)).padEnd(30, "░");
    stream.write(`\r${bar} ${String(Math.floor(share * 100)).padStart(3)}% ${done.toLocaleString("en")} of ${total.toLocaleString("en")}, ${left} s left `);
  };
  return {
    add(rows) {
      done += rows;
      if (performance.now() - drawn > 100 || done === total) draw();
    },
    end: () => void stream.write("\n"),
  };
}
