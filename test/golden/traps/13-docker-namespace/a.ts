import { useChat } from "ai/react";
import { render } from "ai/rsc";
