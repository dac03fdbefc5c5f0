/** Many lines become one. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 22" width="26" height="18" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        <path d="M1 2C10 2 13 11 22 11" />
        <path d="M4 6.5C11 6.5 14 11 22 11" />
        <path d="M1 11H22" />
        <path d="M4 15.5C11 15.5 14 11 22 11" />
        <path d="M1 20C10 20 13 11 22 11" />
      </g>
      <circle className="logo-dot" cx="25" cy="11" r="5.5" />
    </svg>
  );
}
