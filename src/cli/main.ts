// The command line: finds the command, runs it, speaks the person's language.

import { runCommandLine } from './runCommandLine';

void runCommandLine(process.argv.slice(2), process.env).then(({ exitCode, output, errors }) => {
  if (output !== '') process.stdout.write(`${output}\n`);
  if (errors !== '') process.stderr.write(`${errors}\n`);
  process.exitCode = exitCode;
});
