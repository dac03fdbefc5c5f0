// Words of the view "glance".
export const glance = {};
