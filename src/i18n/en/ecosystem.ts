// Words of the view "ecosystem".
export const ecosystem = {};
