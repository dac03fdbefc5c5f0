// Words of the view "stress".
export const stress = {};
