import type { ReactNode } from 'react';

interface RadioGroupProps<T extends string> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [value: T, label: ReactNode])[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

export function RadioGroup<T extends string>({ name, title, options, value, choose }: RadioGroupProps<T>) {
  return (
    <fieldset className="choice" data-name={name}>
      <legend>{title}</legend>
      {options.map(([option, label]) => (
        <label key={option} data-option={option}>
          <input
            type="radio"
            name={`bs-${name}`}
            checked={option === value}
            onChange={() => choose(option)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
