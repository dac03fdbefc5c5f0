// Words of the view "progress".
export const progress = {};
