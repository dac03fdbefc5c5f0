/** The folder of the dataset that is built and served; ALL_IN_DATA names another one than ours. */
export const DATA_FOLDER = process.env.ALL_IN_DATA ?? "public/data/all-in";
