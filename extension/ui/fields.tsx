/** Form fields of the panel and the options page. */

import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { language } from './i18n.ts';

/** One of a few choices, as radio buttons side by side. */
export function Choice<Value extends string>({ legend, options, value, disabled = false, onChange }: {
  legend: string; options: readonly (readonly [Value, string])[]; value: Value; disabled?: boolean;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => { onChange(option); }} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A number between bounds. */
export function Slider({ label, value, bounds, disabled = false, onChange }: {
  label: string; value: number; bounds: { min: number; max: number; step: number }; disabled?: boolean;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value)}</output>
      <input
        id={id} type="range" {...bounds} value={value} disabled={disabled}
        onInput={(event) => { onChange(rounded(event.currentTarget.valueAsNumber)); }}
      />
    </div>
  );
}

export function Check({ label, checked, disabled = false, onChange }: {
  label: ComponentChildren; checked: boolean; disabled?: boolean; onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox" checked={checked} disabled={disabled}
        onChange={(event) => { onChange(event.currentTarget.checked); }}
      />
      <span>{label}</span>
    </label>
  );
}

/** Sliders count in steps of a tenth at least. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
