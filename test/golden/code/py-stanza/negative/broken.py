import stanza
stanza.Pipeline("<lang>")
stanza.Pipeline(lang="
