-module(chat).
% gpt-4o-mini answers
ask(Q) -> openai:chat(#{model => <<"gpt-4o">>, mark => $", text => Q}).
