// One way to speak to the person at the terminal: plain sentences, beside the tools' own output and never in it.

/** Tells the person who started the command what is going on. On standard error, so that results can be piped. */
export function say(sentence) {
  process.stderr.write(`> ${sentence}\n`);
}

/** Tells what went wrong and what to do about it, then ends the command with a failure. */
export function giveUp(what, remedy) {
  process.stderr.write(`\n! ${what}\n${remedy ? `  ${remedy}\n` : ''}\n`);
  process.exit(1);
}
