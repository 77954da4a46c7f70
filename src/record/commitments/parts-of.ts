/** The words of a matter in, the things that it coordinates out. */

const coordinated = /(?:,|;|\s(?:et|and))\s+(?:et\s+|and\s+)?(?=(?:de |d['’]|à |que |to )\S)/;

/** "d’appliquer les accords, de multiplier les échanges et de se concerter" is three matters. */
export function partsOf(text: string): string[] {
  return text.split(coordinated).filter((part) => part !== '');
}
