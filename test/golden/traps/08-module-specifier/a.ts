import { x } from "@scope/name-2";
import y from "lit/decorators.js";
const z = require("fs/promises");
