run("bison", "gecko", "unicorn")
