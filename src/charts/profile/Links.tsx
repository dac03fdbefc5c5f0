import type { ProfileLink, ProfileLinks } from "../../spec/profile";
import { EntityRef } from "../parts/EntityRef";
import { CitedFig } from "../parts/Fig";
import { FamilyMark } from "../relations/FamilyMark";
import { TermsLink } from "../relations/TermsLink";

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
  return (
    <li className={link.gone ? "profile-link is-dim" : "profile-link"} data-relation={link.relation}>
      <FamilyMark family={link.family} active={link.active} />
      <EntityRef entity={link.other.entity} text={link.other.text} />
      <span className="profile-amount">
        {link.amount && <CitedFig figure={link.amount} />}
        {link.stake && <CitedFig figure={link.stake} />}
      </span>
      <TermsLink className="profile-terms-line" link={link} />
      <p className="profile-statement" data-record={link.statement.record}>
        {link.statement.text}
      </p>
    </li>
  );
}
