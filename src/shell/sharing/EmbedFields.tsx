import { useId, useMemo, useState } from "react";
import { LANGS, type Lang } from "../../i18n/lang";
import { toggled } from "../../model/choice";
import type { ViewId } from "../../spec/spec";
import { useApp } from "../app";
import { unfilteredSpecs } from "../specs";
import { type Setup, SIZES, type Size } from "./setup";

interface Props {
  setup: Setup;
  change: (patch: Partial<Setup>) => void;
}

/** What can be chosen of an embed. */
export function EmbedFields({ setup, change }: Props) {
  const { shell } = useApp().words;
  const w = shell.embed;
  return (
    <div className="embed-fields">
      <ViewField setup={setup} change={change} />
      <Choice
        name={w.language}
        options={LANGS.map((lang) => [lang, shell.languages[lang]])}
        value={setup.lang}
        onChange={(lang) => change({ lang: lang as Lang })}
      />
      <Choice
        name={w.theme}
        options={Object.entries(w.themes)}
        value={setup.theme ?? "system"}
        onChange={(theme) => change({ theme: theme === "system" ? null : (theme as Setup["theme"]) })}
      />
      <Choice
        name={w.size}
        options={(Object.keys(SIZES) as Size[]).map((size) => [size, w.sizes[size]])}
        value={setup.size}
        onChange={(size) => change({ size: size as Size })}
      />
      <Check name={w.plain} on={setup.plain} onChange={(plain) => change({ plain })} />
      <Check name={w.transparent} on={setup.transparent} onChange={(transparent) => change({ transparent })} />
      <Companies setup={setup} change={change} />
    </div>
  );
}

function ViewField({ setup, change }: Props) {
  const app = useApp();
  const specs = useMemo(() => unfilteredSpecs(app), [app]);
  return (
    <Choice
      name={app.words.shell.embed.view}
      options={specs.map((spec) => [spec.view, spec.heading ?? spec.title])}
      value={setup.view}
      onChange={(view) => change({ view: view as ViewId })}
    />
  );
}

interface ChoiceProps {
  name: string;
  options: [string, string][];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ name, options, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="embed-field">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Check({ name, on, onChange }: { name: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="embed-check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {name}
    </label>
  );
}

/** The companies of the filter; those chosen when the dialog opened come first. */
function Companies({ setup, change }: Props) {
  const { facts, words } = useApp();
  const [first] = useState(setup.companies);
  const listed = [
    ...first.flatMap((id) => facts.entity.get(id) ?? []),
    ...facts.entities.filter((e) => e.filter && !first.includes(e.id)),
  ];
  return (
    <fieldset className="embed-companies">
      <legend>{words.shell.embed.companies}</legend>
      {listed.map((e) => (
        <Check
          key={e.id}
          name={e.short}
          on={setup.companies.includes(e.id)}
          onChange={() => change({ companies: toggled(setup.companies, e.id) })}
        />
      ))}
    </fieldset>
  );
}
