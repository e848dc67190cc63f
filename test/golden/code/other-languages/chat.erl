-module(chat).
% gpt-4o-mini answers
ask(Q) -> openai:chat(#{model => <<"gpt-4o">>, mark => $", other => $\", fallback => <<"gpt-4.1">>, text => Q}).
