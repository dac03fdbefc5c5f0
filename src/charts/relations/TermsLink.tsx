import { useStage } from "../parts/stage";

interface Props {
  className: string;
  link: { relation: string; name: string; type: string; status: string; date: string };
}

/** What a link is, how real it is and since when; opens its source. */
export function TermsLink({ className, link }: Props) {
  const { set, href } = useStage();
  const to = { source: link.relation };
  return (
    <a
      className={className}
      href={href(to)}
      aria-label={link.name}
      onClick={(event) => {
        event.preventDefault();
        set(to);
      }}
    >
      {link.type} · {link.status} · {link.date}
    </a>
  );
}
