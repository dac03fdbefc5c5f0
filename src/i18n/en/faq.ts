// Words of the view "faq".
export const faq = {};
