// Words of the view "forecasts".
export const forecasts = {};
