/** Language and colours: two switches that are kept between visits. */

import { useState } from 'react';
import { useI18n } from '../i18n/i18n.js';
import { type Language, languages } from '../i18n/languages.js';
import { recall, remember } from '../i18n/remember.js';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

export function Settings() {
  const { t, language, choose } = useI18n();
  const [theme, setTheme] = useState<Theme>(() => themes.find((name) => name === recall('theme')) ?? 'auto');
  const change = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
  };
  return (
    <div className="settings">
      <select
        aria-label={t('app.language')}
        value={language}
        onChange={(event) => choose(event.target.value as Language)}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {languageNames[code]}
          </option>
        ))}
      </select>
      <select aria-label={t('app.theme')} value={theme} onChange={(event) => change(event.target.value as Theme)}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {t(`app.theme.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function applyTheme(theme: Theme): void {
  remember('theme', theme === 'auto' ? null : theme);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
