ramalama run your-model
ramalama run granit