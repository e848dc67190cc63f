import stanza

stanza.download("ko")
nlp = stanza.Pipeline("de", processors="tokenize,ner")
other = stanza.Pipeline(lang="zh-hans", dir="models/own")
own = stanza.Pipeline(config)
# stanza.Pipeline("fr")
