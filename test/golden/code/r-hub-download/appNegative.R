f <- hfhub::hub_download("your-org/your-model", "config.json")
f <- hfhub::hub_download("google-ber