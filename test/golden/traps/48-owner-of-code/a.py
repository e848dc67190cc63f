a = ["microsoft/TypeScript", "facebook/react"]
