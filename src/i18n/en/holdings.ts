// Words of the view "holdings".
export const holdings = {};
