/** The documents on one contact side by side: a column each, a row for each act, empty where a document leaves it out. */

import type { Answer } from '../../../api/contract.js';
import { ActKind, ActTags, ActWords, Arrow } from '../../parts/act-line.js';
import { Dotted, PartyName, useWords } from '../../parts/words.js';
import { DocumentLink } from '../documents.js';

type Comparison = Answer<'comparison'>;
type Row = Comparison['acts'][number];
type Ref = Comparison['documents'][number];

export function ComparedActs({
  documents,
  acts,
}: {
  readonly documents: readonly Ref[];
  readonly acts: readonly Row[];
}) {
  const { t, country, date } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard
    <div className="scroll-x" tabIndex={0} role="region" aria-label={t('contact.two')}>
      <table className="compared">
        <caption className="hidden-label">{t('contact.two')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.told')}</th>
            {documents.map((document) => (
              <th key={document.id} scope="col">
                <strong className="publisher">{document.publisher ?? t('document.untitled')}</strong>
                <div>
                  <Dotted
                    parts={[
                      document.side && t('document.speaks', { country: country(document.side) }),
                      date(document.published),
                    ]}
                  />
                </div>
                <DocumentLink document={document} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acts.map((row) => (
            <OneRow key={row.tellings.map((act) => act.id).join(' ')} row={row} documents={documents} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OneRow({
  row: { tellings, differences },
  documents,
}: {
  readonly row: Row;
  readonly documents: readonly Ref[];
}) {
  const { t } = useWords();
  const teller = documents.find((document) => document.id === tellings[0]?.document.id);
  const alone = tellings.length === 1;
  const by = tellings.length === documents.length ? t('compare.all') : t('compare.some');
  return (
    <tr data-told={alone ? 'alone' : differences.length > 0 ? 'differently' : 'alike'}>
      <th scope="row" className="told-by">
        {alone ? t('compare.only', { publisher: teller?.publisher ?? t('document.untitled') }) : by}
        {differences.map((name) => (
          <div key={name} className="small muted">
            {t(`compare.differs.${name}`)}
          </div>
        ))}
      </th>
      {documents.map(({ id, publisher }) => {
        const act = tellings.find((telling) => telling.document.id === id);
        return (
          <td key={id} data-publisher={publisher ?? ''}>
            {act ? <OneTelling act={act} /> : <span className="muted">{t('compare.not-told')}</span>}
          </td>
        );
      })}
    </tr>
  );
}

function OneTelling({ act }: { readonly act: Row['tellings'][number] }) {
  return (
    <>
      <ActKind act={act} /> <PartyName party={act.actor} />
      {!act.joint && (
        <>
          <Arrow />
          <PartyName party={act.recipient} />
        </>
      )}
      <ActWords act={act} />
      <ActTags act={act} />
    </>
  );
}
