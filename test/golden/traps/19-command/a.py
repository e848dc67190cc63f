run(command="command", name="small")
