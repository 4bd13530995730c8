// Read by the mock server before it starts, for documents whose schemas contain themselves.
//
// The server writes out every reference of a document before it looks at it, along all ways through the schemas: in
// schemas that contain one another (the filters of lists) there are more of them than it gets through in minutes. What it
// does afterwards (routes, the judgement of requests and answers) follows references. So they stay as they are: reading a
// document is all that is replaced here, and the judge is the server's own.
const { readFileSync, realpathSync } = require("node:fs");
const { createRequire } = require("node:module");

const server = createRequire(realpathSync(process.argv[1]));
const http = createRequire(server.resolve("@stoplight/prism-http"));

const Parser = http("@stoplight/json-schema-ref-parser");
Parser.prototype.dereference = async (file) => JSON.parse(readFileSync(file, "utf8"));

// Each operation gets the schemas that it refers to, under new names. Where operations share a schema, the names that one
// wrote into it would be those of another.
const json = http("@stoplight/json");
const { bundleTarget } = json;
json.bundleTarget = (options) => bundleTarget({ ...options, cloneDocument: true });
