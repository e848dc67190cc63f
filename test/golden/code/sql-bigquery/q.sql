CREATE MODEL d.m REMOTE WITH CONNECTION c OPTIONS (ENDPOINT = 'gemini-2.0-flash');
CREATE FUNCTION d.f() REMOTE WITH CONNECTION c OPTIONS (endpoint = 'https://example.com/f');
SELECT AI.GENERATE(p, endpoint => 'gemini-2.5-pro') FROM t;
