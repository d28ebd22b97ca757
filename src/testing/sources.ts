import { repositoryData } from "../dataset/repositoryData";

/** All the data of the repository, read once for all tests. */
export const sources = repositoryData();
