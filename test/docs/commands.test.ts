import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/main.js';

const headings =
  readFileSync('docs/commands.md', 'utf8')
    .match(/^## .*$/gm)
    ?.join(' ') ?? '';

test.each(createProgram().commands.map((command) => command.name()))(
  'docs/commands.md has a heading for readout %s',
  (name) => {
    expect(headings).toMatch(new RegExp(`[ ,]${name}(?:[ ,]|$)`));
  },
);
