// A command of one workbook, carried out for many: folders, patterns, several names.

import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { message } from '../locales';
import { collectFiles } from './collectFiles';
import type { Command, CommandInput, CommandOutput } from './Command';
import { describeError } from './describeError';
import { makeFolder } from './files';
import { progressLine } from './progressLine';
import { UsageError } from './UsageError';

/**
 * One name of one file is carried out as it is. Of many, each is done by itself, what is wrong with one is told and the others are done; results go to the folder `--to`
 * under the names they had. The exit code is the gravest.
 */
export async function runEach(command: Command, input: CommandInput): Promise<CommandOutput> {
  const [first] = input.files;
  if (first === undefined || (input.files.length === 1 && !(await isMany(first)))) return command.run(input);
  const { language, options } = input;
  const files = await collectFiles(input.files);
  if (files.length === 0) throw new UsageError('cli.portfolio.nothing', { what: input.files.join(', ') });
  if (options.output !== undefined) throw new UsageError('cli.each.output');
  const folder = typeof options.to === 'string' ? options.to : undefined;
  if (command.options.output !== undefined && folder === undefined) throw new UsageError('cli.each.folderMissing');
  const root = input.files.length === 1 ? first : undefined;
  const progress = progressLine(options, (done) =>
    message(language, 'cli.portfolio.progress', { done, all: files.length }),
  );
  const results: { readonly file: string; readonly result: CommandOutput }[] = [];
  for (const [index, file] of files.entries()) {
    results.push({ file, result: await one(command, file, input, () => outputFor(file, folder, root, options)) });
    progress.tell(index + 1);
  }
  progress.end();
  return {
    exitCode: Math.max(...results.map(({ result }) => result.exitCode)) as CommandOutput['exitCode'],
    lines: results.flatMap(({ file, result }) => [`${file}:`, ...result.lines.map((line) => `  ${line}`)]),
    data: results.map(({ file, result }) => ({ file, exitCode: result.exitCode, result: result.data })),
  };
}

async function isMany(name: string): Promise<boolean> {
  const info = await stat(name).catch(() => undefined);
  return info ? info.isDirectory() : /[*?]/.test(basename(name));
}

/** What is wrong with one workbook does not keep the others from being done. */
async function one(
  command: Command,
  file: string,
  input: CommandInput,
  optionsFor: () => Promise<CommandInput['options']>,
): Promise<CommandOutput> {
  try {
    return await command.run({ ...input, files: [file], options: await optionsFor() });
  } catch (error) {
    const text = describeError(error, input.language);
    return { exitCode: 2, lines: [text], data: { error: text } };
  }
}

/** The same name in the other folder, and the same folders below it where a whole folder was given. */
async function outputFor(
  file: string,
  folder: string | undefined,
  root: string | undefined,
  options: CommandInput['options'],
): Promise<CommandInput['options']> {
  if (folder === undefined) return options;
  const inside =
    root !== undefined && (await isMany(root)) && !/[*?]/.test(basename(root)) ? relative(root, file) : basename(file);
  // What is written is an .xlsx workbook, whatever was read.
  const target = join(folder, `${inside.slice(0, inside.length - extname(inside).length)}.xlsx`);
  await makeFolder(dirname(target));
  return { ...options, output: target };
}
