// Words of the view "needs".
export const needs = {};
