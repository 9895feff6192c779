import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { toolServer } from "./server.mjs";

await toolServer().connect(new StdioServerTransport());
