// Words of the view "timeline".
export const timeline = {};
