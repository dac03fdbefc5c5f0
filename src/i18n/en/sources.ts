// Words of the view "sources".
export const sources = {};
