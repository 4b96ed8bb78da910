import type { ReactNode } from 'react';

interface ChoiceProps<T extends string> {
  /** Name of the group of radio buttons. */
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [value: T, label: ReactNode])[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

/** One of several, all of which are seen. */
export function Choice<T extends string>({ name, title, options, value, choose }: ChoiceProps<T>) {
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
