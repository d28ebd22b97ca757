export { DatasetsDialog } from "./DatasetsDialog";
export { DatasetNotice } from "./DatasetNotice";
