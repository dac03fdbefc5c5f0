// Words of the view "valuations".
export const valuations = {};
