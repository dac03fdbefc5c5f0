import { useEffect, useRef, useState } from "react";

/** Long enough that a drag is one announcement, not one per pixel. */
const QUIET_MS = 700;

/** Says the outcome politely once the reader has stopped moving things. Silent until something changes. */
export function Announce({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    first.current = "";
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
