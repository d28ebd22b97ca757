import { repositoryData } from "../dataset/repositoryData";

/** All data of the repository, loaded once for all tests. */
export const sources = repositoryData();
