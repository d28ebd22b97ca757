import { useState } from "react";
import { Button } from "../../ui/Button";
import { LazyPart } from "../LazyPart";

interface OpenDatasetProps {
  readonly words: string;
}

/** The button that leads to other datasets, and the dialog behind it. */
export function OpenDataset({ words }: OpenDatasetProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        look="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {words}
      </Button>
      {isOpen && (
        <LazyPart name="datasets" onClose={close}>
          {({ DatasetsDialog }) => <DatasetsDialog onClose={close} />}
        </LazyPart>
      )}
    </>
  );
}
