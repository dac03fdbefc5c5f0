// At the foot of the page: that it can show another thesis, and the way to one.
import { useCallback, useState } from "react";
import { useApp } from "../app";
import { Lazy } from "../Lazy";
import { loadDialog } from "./dialog";
import { Others } from "./Others";

export function Offer() {
  const { words, root } = useApp();
  const [asking, setAsking] = useState(false);
  const close = useCallback(() => setAsking(false), []);
  const w = words.loading.offer;
  return (
    <>
      <section className="take own-thesis" aria-labelledby="own-thesis">
        <h2 id="own-thesis" className="serif">
          {w.title}
        </h2>
        <p className="take-what">{w.what}</p>
        <ul>
          <li>
            <button type="button" onClick={() => setAsking(true)}>
              {w.open}
            </button>
          </li>
          <li>
            <a className="text-link" href={`${root}${words.lang === "ko" ? "ko/" : ""}format/`}>
              {w.format}
            </a>
          </li>
        </ul>
        <Others />
      </section>
      {asking && <Lazy load={loadDialog} props={{ onClose: close }} waiting={words.shell.loading} />}
    </>
  );
}
