ramalama run granite3.1-moe:3b
