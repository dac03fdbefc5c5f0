// Words of the view "relations".
export const relations = {};
