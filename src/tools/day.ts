/** Whether an argument is a real day, YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};
