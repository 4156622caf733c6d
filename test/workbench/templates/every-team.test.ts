import { testTemplates } from "./test-templates";

testTemplates(["team"]);
