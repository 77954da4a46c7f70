/** A title in, the level of the post out (CODEBOOK §8): the office, its body, and words such as "vice-". */

import type { BodyKind, Country, PostLevel } from '../types.js';
import type { Part, TitleNode } from './reading.js';

/** Level of an office title; null for a description ("le responsable") and for "homologue". */
export function levelOf(title: TitleNode, country: Country | null): PostLevel | null {
  if (title.head.kind !== 'office') return null;
  const { office } = title.head;
  const kind = isOfInternational(title) ? 'international' : bodyKindOf(title);
  if (kind === 'committee' && isOfParty(title)) return 'official';
  if (hasModifier(title, 'deputy')) return (kind ? office.deputyBy[kind] : null) ?? office.deputy;
  if (kind === 'international' && title.parts.some(isEmployer))
    return office.level === 'executive' ? 'official' : office.level;
  return (kind ? office.by[kind] : null) ?? office.countries[country ?? ''] ?? ofSomething(title) ?? office.level;
}

/** "directeur à la Commission européenne": one of many who serve there. */
function isEmployer(part: Part): boolean {
  const isOrganisation =
    part.kind === 'body'
      ? part.body.head.kind === 'international'
      : part.kind === 'country' && part.form === 'organisation';
  return isOrganisation && part.kind !== 'modifier' && part.role === 'to';
}

/** "président de la Commission de la CEDEAO" heads the organisation; the chair of its committee on a field does not. */
function isOfInternational(title: TitleNode): boolean {
  const body = title.parts.find((part) => part.kind === 'body');
  if (body?.kind !== 'body' || body.body.head.kind !== 'committee' || body.body.parts.length !== 1) return false;
  const [larger] = body.body.parts;
  if (larger?.kind === 'country') return larger.form === 'organisation';
  return larger?.kind === 'body' && larger.body.head.kind === 'international';
}

/** A party's or a government's commission is an office, not a chamber's committee. */
function isOfParty(title: TitleNode): boolean {
  const body = title.parts.find((part) => part.kind === 'body');
  const larger = body?.kind === 'body' ? body.body.parts : [];
  return larger.some((part) => part.kind === 'body' && ['party', 'government', 'local'].includes(part.body.head.kind));
}

export function hasModifier(title: TitleNode, modifier: 'deputy' | 'former' | 'acting'): boolean {
  return title.parts.some((part) => part.kind === 'modifier' && part.modifier === modifier);
}

/** Offices to which a state sends somebody abroad, the highest first. */
export const envoyLevels: readonly PostLevel[] = ['ambassador', 'envoy', 'consul'];

export function isAmbassador({ head }: TitleNode): boolean {
  return head.kind === 'office' && head.office.level === 'ambassador';
}

/** "Ambassador A": of the state that sent him. */
export function isEnvoy({ head }: TitleNode): boolean {
  return head.kind === 'office' && envoyLevels.includes(head.office.level);
}

/** Of governments, houses and towns: whoever acts together with an ambassador where he serves. */
export const hostLevels: readonly PostLevel[] = [
  'head-of-state',
  'head-of-government',
  'speaker',
  'deputy-head',
  'minister',
  'deputy-minister',
  'deputy-speaker',
  'legislator',
  'local',
];

/** Kind of the nearest body that the title names; "head of NPF Political Affairs" is of no company. */
export function bodyKindOf(title: TitleNode): BodyKind | null {
  for (const part of title.parts) {
    if (part.kind === 'body') return part.body.head.kind;
    if (part.kind === 'country' && part.form === 'organisation') return 'international';
    if (part.kind === 'country' && part.form === 'metonym') return 'state'; // "secrétaire général de l'Élysée"
    if (part.kind === 'place') return 'local';
    if (part.kind === 'proper' && !title.parts.some(({ kind }) => kind === 'field')) return properKind(title, part);
  }
  return null;
}

/** The holder serves an international organisation, so no country is theirs. */
export function isInternational(title: TitleNode): boolean {
  return (
    bodyKindOf(title) === 'international' ||
    title.parts.some((part) => part.kind === 'title' && isInternational(part.title))
  );
}

/** "Président de Nordlys" is of a company, "gouverneur de Nordmark" of a place, "directeur de l'ANNA" of an agency, "secrétaire général de l'UNT" of a union. */
function properKind(title: TitleNode, part: Part): BodyKind | null {
  if (title.head.kind !== 'office' || part.kind !== 'proper') return null;
  const { level, by } = title.head.office;
  if (level === 'local' || (level === 'head-of-government' && by.local)) return 'local';
  if (!part.letters) return 'company';
  return title.head.office.id === 'secretary-general' ? 'association' : 'agency';
}

/** A president or secretary-general "of the club" heads neither a state nor a party. */
function ofSomething(title: TitleNode): PostLevel | null {
  if (title.head.kind !== 'office' || Object.keys(title.head.office.by).length === 0) return null;
  const vague = title.parts.some(
    (part) => part.kind === 'generic' || (part.kind === 'field' && part.role !== 'beside') || part.kind === 'title',
  );
  return vague && ['head-of-state', 'organisation-head', 'party-leader'].includes(title.head.office.level)
    ? 'official'
    : null;
}
