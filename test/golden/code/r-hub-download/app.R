f <- hfhub::hub_download("google-bert/bert-base-uncased", "config.json")
