/** Form fields of the panel and the options page. */

import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { language } from './i18n.ts';

/** One of a few choices, as radio buttons side by side; null where none is in force. */
export function Choice<Value extends string>({ legend, options, value, onChange }: {
  legend: string; options: readonly (readonly [Value, string])[]; value: Value | null;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
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
export function Slider({ label, value, bounds, onChange }: {
  label: string; value: number; bounds: { min: number; max: number; step: number };
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value)}</output>
      <input
        id={id} type="range" {...bounds} value={value}
        onInput={(event) => { onChange(rounded(event.currentTarget.valueAsNumber)); }}
      />
    </div>
  );
}

export function Check({ label, checked, onChange }: {
  label: ComponentChildren; checked: boolean; onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox" checked={checked}
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
