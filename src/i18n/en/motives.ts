// Words of the view "motives".
export const motives = {};
