import { useApp } from "./app";

/** Shown by the head's script while nothing else can speak: the code has not come, or never will. */
export function Unanswered() {
  const { coming, dead, slow } = useApp().words.shell.offline;
  return (
    <>
      <p id="coming" className="notices" hidden>
        {coming}
      </p>
      <p id="slow" className="notices" role="status" hidden>
        {slow}
      </p>
      <p id="dead" className="notices" role="alert" hidden>
        {dead}
      </p>
    </>
  );
}
