// Words of the view "risks".
export const risks = {};
