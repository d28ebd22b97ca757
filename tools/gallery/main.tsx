import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Gallery } from "./Gallery";
import "virtual:colors.css";
import "../../src/ui/base.css";
import "./gallery.css";

const root = document.getElementById("root");
if (!root) throw new Error("The gallery's page has no element with the id root.");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Gallery />
    </QueryClientProvider>
  </StrictMode>,
);
