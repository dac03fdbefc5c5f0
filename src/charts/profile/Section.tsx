/** A part of the profile; `none` is said in place of an empty one. */
export function Section({ heading, none, children }: { heading: string; none: string; children: React.ReactNode }) {
  return (
    <section className="profile-section">
      <h3 className="figure-title">{heading}</h3>
      {none ? <p className="profile-none">{none}</p> : children}
    </section>
  );
}
