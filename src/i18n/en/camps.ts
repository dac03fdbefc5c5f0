// Words of the view "camps".
export const camps = {};
