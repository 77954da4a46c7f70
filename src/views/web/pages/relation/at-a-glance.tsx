/** What stands above everything else of a relation: what the two call their partnership, and who holds the main posts of each. */

import type { Answer } from '../../../api/contract.js';
import { PersonLink, useWords } from '../../parts/words.js';
import { type Course, courseOf } from './course.js';

type Detail = Answer<'relation'>;
type Level = Detail['levels'][number];
type Post = Detail['posts'][number];

export function AtAGlance({ relation: { countries, posts, levels } }: { readonly relation: Detail }) {
  const { country } = useWords();
  if (posts.length + levels.length === 0) return null;
  return (
    <div className="glance section-body">
      {levels.length > 0 && <Levels levels={levels} />}
      {countries.map((code) => (
        <Posts key={code} title={country(code)} posts={posts.filter((post) => post.country === code)} />
      ))}
    </div>
  );
}

function Levels({ levels }: { readonly levels: readonly Level[] }) {
  const { t } = useWords();
  return (
    <div>
      <h2>{t('relation.partnership')}</h2>
      <ul>
        {courseOf(levels).map((course) => (
          <OneLevel key={course.level.form} course={course} />
        ))}
      </ul>
    </div>
  );
}

/** Its words in the reader's language where a text has them, and a bar from the day it was first said to the last. */
function OneLevel({ course: { level, from, to } }: { readonly course: Course }) {
  const { t, language, shortDate } = useWords();
  const said = level.words.find((way) => way.language === language) ?? level.words[0];
  const span = { first: shortDate(level.first), last: shortDate(level.last) };
  return (
    <li className="act-line">
      <bdi lang={said?.language ?? undefined}>{said?.words ?? level.form}</bdi>
      <div className="course" aria-hidden="true">
        <i className="course-bar" style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }} />
      </div>
      <div className="small muted">
        {level.first === level.last ? span.first : t('relation.said', span)}
        {' · '}
        {t('wording.uses', { count: level.uses })}
      </div>
    </li>
  );
}

function Posts({ title, posts }: { readonly title: string; readonly posts: readonly Post[] }) {
  const { t, shortDate } = useWords();
  if (posts.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {posts.map(({ person, level, title, last }) => (
          <li key={`${person.id} ${level}`} className="act-line" title={title}>
            <PersonLink id={person.id} name={person.name} />{' '}
            <span className="small muted">
              {t(`level.${level}` as 'level.minister')}
              {last && `, ${t('relation.said-last', { date: shortDate(last) })}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
