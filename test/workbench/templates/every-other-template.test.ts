import { testTemplates } from "./test-templates";

testTemplates(["company", "person", "tool", "example"]);
