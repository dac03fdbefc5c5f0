// Words of the view "capital-war".
export const capitalWar = {};
