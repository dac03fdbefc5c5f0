import { useEffect, useId, useState } from "react";
import { useApp } from "../app";

interface Props {
  name: string;
  hint: string;
  code: string;
}

/** A piece of code and the button that copies it. */
export function CodeBox({ name, hint, code }: Props) {
  const { embed } = useApp().words.shell;
  const [said, setSaid] = useState("");
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other code is not copied yet
  useEffect(() => setSaid(""), [code]);
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(code))
      .then(
        () => setSaid(embed.copied),
        () => setSaid(embed.notCopied),
      );
  return (
    <div className="code-box">
      <label htmlFor={id}>{name}</label>
      <p className="figure-line" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        readOnly
        rows={code.length > 90 ? 3 : 1}
        value={code}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className="text-link" aria-label={`${embed.copy}: ${name}`} onClick={copy}>
        {embed.copy}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
