import { useApp } from "../app";

interface Props {
  /** Names the control on the page: parts taken over one by one cannot count ids. */
  id: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Leaves out what was read second-hand. */
export function PrimaryOnly({ id, on, onChange }: Props) {
  const { taking: w } = useApp().words;
  const note = `${id}-primary`;
  return (
    <div className="export-primary">
      <label className="embed-check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={note}
          onChange={(event) => onChange(event.target.checked)}
        />
        {w.primary}
      </label>
      <p id={note}>{w.primaryNote}</p>
    </div>
  );
}
