// The command line: finds the command, runs it, speaks the person's language.

import { runCommandLine } from './runCommandLine';

// One of several processes that share a work ends with the one that shares it out, whatever became of that. Listening alone must not keep it alive.
if (process.send) {
  process.on('disconnect', () => process.exit(2));
  // It may have ended before this one was ready to hear of it.
  if (!process.connected) process.exit(2);
  process.channel?.unref();
}

void runCommandLine(process.argv.slice(2), process.env).then(({ exitCode, output, errors }) => {
  if (output !== '') process.stdout.write(`${output}\n`);
  if (errors !== '') process.stderr.write(`${errors}\n`);
  process.exitCode = exitCode;
});
