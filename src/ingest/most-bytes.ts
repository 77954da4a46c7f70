/** A readout has some kilobytes. One text of more than this is a mistake. */
export const mostBytes = 20 * 1024 * 1024;
