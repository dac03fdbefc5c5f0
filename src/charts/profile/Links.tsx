import type { ProfileLink, ProfileLinks } from "../../spec/profile";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";
import { useStage } from "../parts/stage";
import { FamilyMark } from "../relations/FamilyMark";

/** What a company receives or gives, by kind of link. */
export function Links({ list }: { list: ProfileLinks }) {
  return (
    <div className="profile-group">
      <h4>{list.heading}</h4>
      {list.families.length === 0 && <p className="profile-none">{list.none}</p>}
      {list.families.map((f) => (
        <div key={f.family} className="profile-family">
          {list.id !== "beside" && <p className="profile-family-name">{f.name}</p>}
          <ul>
            {f.links.map((link) => (
              <Link key={link.relation} link={link} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** One link: the other company, how much, what and since when; its line opens the source. */
function Link({ link }: { link: ProfileLink }) {
  const { set, href } = useStage();
  return (
    <li className={link.gone ? "profile-link is-dim" : "profile-link"} data-relation={link.relation}>
      <FamilyMark family={link.family} active={link.active} />
      <EntityRef entity={link.other.entity} text={link.other.text} />
      <span className="profile-amount">
        {link.amount && <CitedFig figure={link.amount} />}
        {link.stake && <CitedFig figure={link.stake} />}
      </span>
      <a
        className="profile-terms-line"
        href={href({ source: link.relation })}
        aria-label={link.name}
        onClick={(event) => {
          event.preventDefault();
          set({ source: link.relation });
        }}
      >
        {link.type} · {link.status} · {link.date}
      </a>
      <p className="profile-statement" data-record={link.statement.record}>
        {link.statement.text}
      </p>
    </li>
  );
}
