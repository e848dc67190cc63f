(* asks claude-3-5-haiku-latest *)
let model = "gpt-4o-mini"
let first = 'a'
