/** readout settings: what is set by file and environment, checked and shown, without passwords. */

import type { Command } from 'commander';
import { type Column, showList } from './record-command.js';
import { applySettings, hide, type Source, settings } from './service/settings.js';

const examples = `
Examples:
  $ READOUT_CONFIG=/etc/readout.yaml readout settings

The file holds the names of the first column: "database: postgres://readout@db/readout". The environment wins over it,
an option of a command over both. Every command checks both before it does anything.`;

/** Before each command: what the file says, filled in where the environment says nothing. */
export function addSettingsCommand(program: Command): void {
  let sources: ReadonlyMap<string, Source> = new Map();
  program.hook('preSubcommand', () => {
    sources = applySettings(process.env);
  });
  program
    .command('settings')
    .description('show what is set by file and environment')
    .option('--json', 'print JSON instead of a table')
    .addHelpText('after', examples)
    .action(({ json }: { json?: true }) => {
      const items = settings.map(({ name, variable, isSecret }) => {
        const value = process.env[variable] ?? '';
        return {
          name,
          variable,
          value: isSecret && value !== '' ? 'set' : hide(value),
          from: sources.get(name) ?? null,
        };
      });
      showList({ items, total: items.length }, json ?? false, columns);
    });
}

type Shown = { readonly name: string; readonly variable: string; readonly value: string; readonly from: Source };

const columns: readonly Column<Shown>[] = [
  { head: 'in the file', of: ({ name }) => name },
  { head: 'in the environment', of: ({ variable }) => variable },
  { head: 'value', of: ({ value }) => value, wide: true },
  { head: 'from', of: ({ from }) => from ?? '' },
];
