/** A style sheet that comes with late code, so that no printed page need carry it; as an object a strict policy allows it. */
export function adopt(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
