/** A field of a form with its label, and the line that says what went wrong. */

import { type InputHTMLAttributes, useId } from 'react';
import { useProblemWords } from './problem-words.js';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> & {
  readonly label: string;
  readonly change: (value: string) => void;
};

export function Field({ label, change, ...rest }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input {...rest} id={id} onChange={(event) => change(event.target.value)} />
    </div>
  );
}

/** @param props.isNew a password that is being chosen, so that the browser offers to make one. */
export function PasswordField({ isNew, ...field }: Pick<Props, 'label' | 'change' | 'value'> & { isNew?: boolean }) {
  return <Field {...field} type="password" autoComplete={isNew ? 'new-password' : 'current-password'} required />;
}

/** @param error null where nothing went wrong. */
export function ProblemLine({ error }: { readonly error: unknown }) {
  const words = useProblemWords();
  if (error === null) return null;
  return (
    <p role="alert" className="problem">
      {words(error)}
    </p>
  );
}
