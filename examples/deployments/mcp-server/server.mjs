import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from "@modelcontextprotocol/sdk/types.js";
import { tools } from "./tools.mjs";

const ANNOTATIONS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** A server of the Model Context Protocol with the four tools, to be connected to a transport. Not McpServer: that takes no JSON Schema as it is. */
export function toolServer() {
  const server = new Server({ name: "termijn", version: "1.0.0" }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema, annotations: ANNOTATIONS })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: input } }) => {
    const tool = tools.find((one) => one.name === name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${name}`);
    return call(tool, input ?? {});
  });
  return server;
}

/** A mistake in the input is the result of the tool, with every issue, so that the assistant can mend it and try again. */
function call({ run, print = JSON.stringify }, input) {
  try {
    const result = run(input);
    return { content: [{ type: "text", text: print(result) }], structuredContent: result };
  } catch (error) {
    if (error?.name !== "TermijnError") throw error;
    return { isError: true, content: [{ type: "text", text: JSON.stringify(error) }], structuredContent: error.toJSON() };
  }
}
