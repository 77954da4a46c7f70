/** Colours for people at a terminal only: what goes to a file or another program is plain text, on build machines too. */

import pc from 'picocolors';

const isWanted = process.env.NO_COLOR === undefined;

export const screen = pc.createColors(isWanted && process.stdout.isTTY === true);
export const errors = pc.createColors(isWanted && process.stderr.isTTY === true);
