/* Language and theme chosen earlier, set before the first paint so that nothing flickers. */
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('readout.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const language = localStorage.getItem('readout.language') ?? navigator.language.slice(0, 2);
    root.lang = language === 'fr' ? 'fr' : 'en';
  } catch {
    /* No storage: the browser's own choices stand. */
  }
})();
