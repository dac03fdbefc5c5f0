// Words of the view "funding".
export const funding = {};
