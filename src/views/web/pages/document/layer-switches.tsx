/** Switches of the marks in a text; each shows how its marks look. The address holds what is on. */

import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../parts/words.js';
import { type Layer, layers, writeLayers } from './marks.js';

export function LayerSwitches({ set }: { readonly set: readonly Layer[] }) {
  const { t } = useWords();
  const navigate = useNavigate({ from: '/documents/$id' });
  const change = (layer: Layer, on: boolean) => {
    const next = on ? [...set, layer] : set.filter((one) => one !== layer);
    const search = (before: object) => ({ ...before, marks: writeLayers(next) });
    void navigate({ to: '.', search, replace: true, resetScroll: false });
  };
  return (
    <fieldset className="switches bare">
      <legend className="hidden-label">{t('document.layers')}</legend>
      {layers.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={set.includes(layer)}
            onChange={(event) => change(layer, event.target.checked)}
          />
          <span className={`layer-${layer}`}>{t(`document.layer.${layer}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
