import { useId } from 'react';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly isDisabled?: boolean;
  readonly onSelect: (value: T) => void;
}

export function SelectField<T extends string>({
  label,
  value,
  options,
  isDisabled,
  onSelect,
}: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onSelect(event.target.value as T)}
      >
        {options.map(([of, name]) => (
          <option key={of} value={of}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
